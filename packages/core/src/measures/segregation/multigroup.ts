import { againstRest, marginsOf, type CountTable } from "./countTable.ts";
import { entropy } from "./entropy.ts";
import { dissimilarity, gini, varianceShare } from "./twoGroups.ts";

/** Indices over all groups together. Those that compare groups are null when fewer than two groups have members. */
export interface MultigroupIndices {
  readonly multi_dissimilarity: number | null;
  readonly multi_gini: number | null;
  readonly normalized_exposure: number | null;
  readonly relative_diversity: number | null;
  readonly squared_coefficient_of_variation: number | null;
  readonly entropy: number | null;
  readonly simpson_concentration: number | null;
}

/**
 * Reardon and Firebaugh (2002): means over the groups of the index of each group against all others, weighted by
 * share x (1 - share), by the share, or by 1 - the share. A group without members does not count as a group.
 */
export function multigroupIndices(table: CountTable): MultigroupIndices {
  const { total, group } = marginsOf(table);
  const filled = [...group.keys()].filter((g) => group[g]! > 0);
  const own = {
    entropy: entropy(group),
    simpson_concentration: total === 0 ? null : group.reduce((sum, count) => sum + (count / total) ** 2, 0),
  };
  if (filled.length < 2) return { ...NO_COMPARISON, ...own };
  let [weights, absolute, pairs, variance, exposure, variation] = [0, 0, 0, 0, 0, 0];
  for (const g of filled) {
    const pair = againstRest(table, g);
    const share = group[g]! / total;
    const others = filled.reduce((sum, other) => (other === g ? sum : sum + group[other]!), 0) / total;
    const part = varianceShare(pair)!;
    weights += share * others;
    absolute += share * others * dissimilarity(pair)!;
    pairs += share * others * gini(pair)!;
    variance += share * others * part;
    exposure += share * part;
    variation += others * part;
  }
  return {
    multi_dissimilarity: absolute / weights,
    multi_gini: pairs / weights,
    normalized_exposure: exposure,
    relative_diversity: variance / weights,
    squared_coefficient_of_variation: variation / (filled.length - 1),
    ...own,
  };
}

const NO_COMPARISON = {
  multi_dissimilarity: null,
  multi_gini: null,
  normalized_exposure: null,
  relative_diversity: null,
  squared_coefficient_of_variation: null,
} as const;
