import { againstRest, type CountTable } from "./countTable.ts";
import { informationIndex } from "./mutualInformation.ts";
import { unitOrder } from "./unitOrder.ts";

/** How one group is spread against all others. Each is null where it does not exist: without members, or without others. */
export interface TwoGroupIndices {
  readonly D: number | null;
  readonly gini: number | null;
  readonly atkinson: number | null;
  readonly H: number | null;
  readonly isolation: number | null;
  readonly interaction: number | null;
  readonly eta2: number | null;
}

/** @param shape of the Atkinson index, between 0 and 1; above 0.5 units with many of the group count for more */
export function twoGroupIndices(table: CountTable, focus: number, shape = 0.5): TwoGroupIndices {
  const pair = againstRest(table, focus);
  const contact = contactOf(pair);
  return {
    D: dissimilarity(pair),
    gini: gini(pair),
    atkinson: atkinson(pair, shape),
    H: informationIndex(pair),
    isolation: contact?.isolation ?? null,
    interaction: contact?.interaction ?? null,
    eta2: varianceShare(pair),
  };
}

interface Sums {
  readonly own: number;
  readonly rest: number;
}

function sumsOf({ counts }: CountTable): Sums {
  let [own, rest] = [0, 0];
  for (let cell = 0; cell < counts.length; cell += 2) {
    own += counts[cell]!;
    rest += counts[cell + 1]!;
  }
  return { own, rest };
}

/** D (Duncan and Duncan 1955): share of either group that would have to move for an even spread. For two groups. */
export function dissimilarity(pair: CountTable): number | null {
  const { own, rest } = sumsOf(pair);
  if (own === 0 || rest === 0) return null;
  const { counts } = pair;
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell += 2) sum += Math.abs(counts[cell]! / own - counts[cell + 1]! / rest);
  return Math.min(1, sum / 2);
}

/** Gini index of segregation: mean difference in share of the group over all pairs of pupils, as a part of the most there can be. */
export function gini(pair: CountTable): number | null {
  const { own, rest } = sumsOf(pair);
  if (own === 0 || rest === 0) return null;
  const { counts } = pair;
  let [sum, ownBefore, restBefore] = [0, 0, 0];
  for (const unit of unitOrder(pair, 0)) {
    const [here, other] = [counts[2 * unit]! / own, counts[2 * unit + 1]! / rest];
    sum += here * restBefore - other * ownBefore;
    ownBefore += here;
    restBefore += other;
  }
  return Math.min(1, Math.max(0, sum));
}

/** Atkinson index with a shape between 0 and 1. */
export function atkinson(pair: CountTable, shape: number): number | null {
  if (!(shape > 0 && shape < 1)) throw new RangeError(`the shape of Atkinson lies between 0 and 1, not ${shape}`);
  const { own, rest } = sumsOf(pair);
  if (own === 0 || rest === 0) return null;
  const { counts } = pair;
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell += 2)
    sum += (counts[cell]! / own) ** shape * (counts[cell + 1]! / rest) ** (1 - shape);
  return Math.min(1, Math.max(0, 1 - sum ** (1 / (1 - shape))));
}

/** eta2, the variance share: isolation above what an even spread gives, as a part of the most it can be above it. */
export function varianceShare(pair: CountTable): number | null {
  const { own, rest } = sumsOf(pair);
  if (own === 0 || rest === 0) return null;
  const { counts } = pair;
  let mixed = 0;
  for (let cell = 0; cell < counts.length; cell += 2) {
    const [here, other] = [counts[cell]!, counts[cell + 1]!];
    if (here > 0 && other > 0) mixed += (here / own) * (other / rest) * ((own + rest) / (here + other));
  }
  // (isolation - share) / (1 - share), without the difference of two numbers that are nearly the same.
  return Math.min(1, Math.max(0, 1 - mixed));
}

/** Mean share of the own group, and of all others, at the unit of a member. */
function contactOf(pair: CountTable): { isolation: number; interaction: number } | undefined {
  const { own } = sumsOf(pair);
  if (own === 0) return undefined;
  const { counts } = pair;
  let [isolation, interaction] = [0, 0];
  for (let cell = 0; cell < counts.length; cell += 2) {
    const [here, other] = [counts[cell]!, counts[cell + 1]!];
    if (here === 0) continue;
    isolation += (here / own) * (here / (here + other));
    interaction += (here / own) * (other / (here + other));
  }
  return { isolation: Math.min(1, isolation), interaction: Math.min(1, interaction) };
}
