import { marginsOf, type CountTable } from "./countTable.ts";

/** Entropy (natural logarithm) of shares that are proportional to `counts`; 0 log 0 is 0. Null when there is nothing. */
export function entropy(counts: ArrayLike<number>): number | null {
  let [total, largest] = [0, 0];
  for (let index = 0; index < counts.length; index++) {
    total += counts[index]!;
    if (counts[index]! > counts[largest]!) largest = index;
  }
  if (total === 0) return null;
  let [sum, others] = [0, 0];
  for (let index = 0; index < counts.length; index++) {
    const share = counts[index]! / total;
    if (index === largest || share === 0) continue;
    sum -= share * Math.log(share);
    others += share;
  }
  // The logarithm of a share that is nearly 1 needs what is missing from 1.
  return sum - (1 - others) * Math.log1p(-others);
}

/** Entropy of the groups that is left when the unit is known: the mean over pupils of the entropy of their unit. */
export function conditionalEntropy(table: CountTable): number | null {
  const { counts, units, groups } = table;
  const { total, unit } = marginsOf(table);
  if (total === 0) return null;
  let sum = 0;
  for (let u = 0; u < units; u++)
    if (unit[u]! > 0) sum += (unit[u]! / total) * entropy(counts.subarray(u * groups, (u + 1) * groups))!;
  return sum;
}
