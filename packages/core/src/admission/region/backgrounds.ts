import { inverseNormal } from "../../population/inverseNormal.ts";
import type { Pupils } from "./firstWishes.ts";
import { ADVICES } from "./levels.ts";
import { REGION_EVENT, type RegionDraws } from "./regionDraws.ts";
import type { RegionMap } from "./regionMap.ts";

/** How much of a pupil's background goes with the neighbourhood, with the advice, and with neither. Assumed. */
const SPREAD = { neighbourhood: 0.7, advice: 0.55, shared: 0.5, own: 0.6 } as const;
/** Shares of the lowest and the highest group. */
const TAILS = 0.3;

/**
 * Income of the household and education of the parents, each in three groups (30%, 40%, 30%). They differ by
 * neighbourhood and go with the advice; all of it is invented.
 */
export function backgrounds(pupils: Pupils, map: RegionMap, draws: RegionDraws): Readonly<Record<string, string>>[] {
  const income = new Float64Array(pupils.count);
  const education = new Float64Array(pupils.count);
  for (let pupil = 0; pupil < pupils.count; pupil++) {
    const normal = (index: number): number => inverseNormal(draws.uniform(pupil, REGION_EVENT.background, index));
    const { low, high } = ADVICES[pupils.advice[pupil]!]!;
    const common =
      SPREAD.neighbourhood * map.prosperity[pupils.neighbourhood[pupil]!]! +
      SPREAD.advice * ((low + high) / 2 - 2) * 0.7 +
      SPREAD.shared * normal(0);
    income[pupil] = common + SPREAD.own * normal(1);
    education[pupil] = common + SPREAD.own * normal(2);
  }
  const incomeGroup = thirds(income);
  const educationGroup = thirds(education);
  return Array.from({ length: pupils.count }, (_, pupil) => ({
    income: incomeGroup(income[pupil]!),
    "parents-education": educationGroup(education[pupil]!),
  }));
}

function thirds(values: Float64Array): (value: number) => string {
  const sorted = values.toSorted();
  const low = sorted[Math.floor(TAILS * sorted.length)] ?? 0;
  const high = sorted[Math.floor((1 - TAILS) * sorted.length)] ?? 0;
  return (value) => (value < low ? "low" : value < high ? "middle" : "high");
}
