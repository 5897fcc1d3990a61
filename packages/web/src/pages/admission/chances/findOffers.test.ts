import { expect, test } from "vitest";
import type { Offer } from "../../../api/admissionAnalysis.ts";
import { findOffers, knownKeys } from "./findOffers.ts";

function offer(id: string, school: string, level: string, more: Partial<Offer> = {}): Offer {
  const empty = { x: null, y: null, capacity: 10, familyExtra: 0, reserves: [], quotas: [], admits: null };
  return { id, name: `${school} ${level}`, school, level, hasOwnOrder: false, ...empty, ...more };
}

const OFFERS = [
  offer("n-vwo", "Hervormd Lyceum Één", "vwo", { admits: ["vwo"] }),
  offer("n-havo", "Hervormd Lyceum Één", "havo", { admits: ["havo", "havo/vwo"] }),
  offer("z-vwo", "Zuid", "vwo", { reserves: [{ group: "buurt", places: 2 }] }),
];

const ids = (found: readonly Offer[]) => found.map(({ id }) => id);

test("a search looks at name, school, level and code, without accents and in any order", () => {
  expect(ids(findOffers(OFFERS, "een LYCEUM", undefined))).toEqual(["n-vwo", "n-havo"]);
  expect(ids(findOffers(OFFERS, "vwo lyceum", undefined))).toEqual(["n-vwo"]);
  expect(ids(findOffers(OFFERS, "z-v", undefined))).toEqual(["z-vwo"]);
  expect(findOffers(OFFERS, "nergens", undefined)).toEqual([]);
});

test("with an advice only what may admit it is found; a programme that asks nothing admits all", () => {
  expect(ids(findOffers(OFFERS, "", "vwo"))).toEqual(["n-vwo", "z-vwo"]);
  expect(knownKeys(OFFERS)).toEqual({ advices: ["vwo", "havo", "havo/vwo"], groups: ["buurt"] });
});
