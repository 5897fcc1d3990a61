import { marginsOf, type CountTable, type Margins } from "./countTable.ts";
import { entropy } from "./entropy.ts";

/**
 * M, the mutual information index (Theil 1972; Frankel and Volij 2011): how much knowing the unit tells about the group,
 * in natural units. The same when units and groups change places. Null when the table is empty.
 */
export function mutualInformation(table: CountTable, margins: Margins = marginsOf(table)): number | null {
  const { counts, units, groups } = table;
  const { total, unit, group } = margins;
  if (total === 0) return null;
  const share = group.map((count) => count / total);
  let sum = 0;
  for (let u = 0, cell = 0; u < units; u++) {
    const size = unit[u]!;
    if (size === 0) {
      cell += groups;
      continue;
    }
    // Per unit first: a sum of sums loses less than one long sum.
    let [local, empty] = [0, 0];
    for (let g = 0; g < groups; g++, cell++) {
      const count = counts[cell]!;
      if (count === 0) empty += share[g]!;
      else local += share[g]! * divergence(count / (size * share[g]!));
    }
    sum += size * (local + empty);
  }
  return sum / total;
}

/**
 * r log r - r + 1 for r above 0. With it, M is the mean of this over an even spread, r being what a cell holds beside
 * what it would hold then: terms of 0 and more, so that nothing is lost where groups are tiny and M is nearly 0.
 */
function divergence(ratio: number): number {
  const d = ratio - 1;
  if (d > 1e-3 || d < -1e-3) return ratio * Math.log(ratio) - d;
  return d * d * (1 / 2 - d * (1 / 6 - d * (1 / 12 - d * (1 / 20 - d / 30))));
}

/**
 * H, Theil's information index: M as a part of the entropy of one axis, which is how large M can become. With axis
 * "group" the columns are the groups (the usual reading), with "unit" the rows. Null when that axis has one value only.
 */
export function informationIndex(
  table: CountTable,
  axis: "group" | "unit" = "group",
  margins: Margins = marginsOf(table),
): number | null {
  const most = entropy(margins[axis]);
  if (most === null || most === 0) return null;
  return Math.min(1, mutualInformation(table, margins)! / most);
}
