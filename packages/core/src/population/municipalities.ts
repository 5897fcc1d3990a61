import { municipalityName } from "./municipalityName.ts";
import { inverseNormal } from "./inverseNormal.ts";
import type { Municipality } from "./country.ts";
import { PROVINCES, type Province } from "./provinces.ts";

/** A municipality with what the generator needs of it. Not drawn: every seed has the same map. */
export interface MunicipalityPlan extends Municipality {
  /** Share of the country's sites; all shares together are 1. */
  readonly share: number;
  /** How urban, about -2 (village) to 2; 2.5 for the large cities. */
  readonly urbanity: number;
  /** Pupils per site here relative to the country: schools in Zuid-Holland are larger than in Drenthe. */
  readonly relativeSize: number;
}

export const LARGE_CITY_URBANITY = 2.5;

/** Spread of the natural logarithm of the number of sites per municipality (DUO 2020, without the large cities). */
const SIZE_SPREAD = 0.75;

/** All municipalities, grouped by province, the large cities first. */
export function municipalityPlans(): MunicipalityPlan[] {
  const total = PROVINCES.reduce((sum, province) => sum + province.sitesPerMille, 0);
  const perSite = PROVINCES.reduce((sum, province) => sum + province.childrenPerMille, 0) / total;
  const plans: MunicipalityPlan[] = [];
  for (const province of PROVINCES) {
    for (const [place, size] of sizesOf(province).entries()) {
      const number = plans.length;
      plans.push({
        code: `GM${9001 + number}`,
        name: municipalityName(number, province.endings[place % province.endings.length]!),
        province: province.name,
        share: size.sitesPerMille / total,
        urbanity: size.urbanity,
        relativeSize: province.childrenPerMille / province.sitesPerMille / perSite,
      });
    }
  }
  return plans;
}

/** The large cities as they are; the others share the rest of the province as the quantiles of a lognormal. */
function sizesOf(province: Province): { sitesPerMille: number; urbanity: number }[] {
  const others = province.municipalities - province.largeCities.length;
  const rest = province.sitesPerMille - province.largeCities.reduce((sum, city) => sum + city, 0);
  const ranks = Array.from({ length: others }, (_, rank) => inverseNormal((others - rank - 0.5) / others));
  const weights = ranks.map((rank) => Math.exp(SIZE_SPREAD * rank));
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  return [
    ...province.largeCities.map((sitesPerMille) => ({ sitesPerMille, urbanity: LARGE_CITY_URBANITY })),
    ...ranks.map((urbanity, index) => ({ sitesPerMille: (rest * weights[index]!) / totalWeight, urbanity })),
  ];
}
