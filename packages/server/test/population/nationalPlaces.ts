import type { NationalPlace } from "@kansrijk/core/population/national/nationalPlace";

/** A city, a town and a village: a country that is made in seconds. */
export const FEW_PLACES: readonly NationalPlace[] = [
  { code: 344, name: "Stad", province: "PV26", inhabitants: 24_000, urbanity: 0, x: 136_000, y: 456_000 },
  { code: 9001, name: "Plaats", province: "PV26", inhabitants: 15_000, urbanity: 2, x: 150_000, y: 460_000 },
  { code: 9002, name: "Dorp", province: "PV26", inhabitants: 5000, urbanity: 4, x: 160_000, y: 470_000 },
];
