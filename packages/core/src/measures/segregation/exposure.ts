import { marginsOf, type CountTable } from "./countTable.ts";

/**
 * Whom a pupil meets: `exposure[x][y]` is the mean share of group y at the unit of a member of x. A row adds up to 1;
 * the diagonal is isolation. The row of a group without members is null.
 */
export function exposureMatrix(table: CountTable): (readonly number[] | null)[] {
  const { counts, units, groups } = table;
  const { unit, group } = marginsOf(table);
  const sums = Array.from({ length: groups }, () => new Float64Array(groups));
  for (let u = 0; u < units; u++) {
    if (unit[u] === 0) continue;
    const row = counts.subarray(u * groups, (u + 1) * groups);
    for (let x = 0; x < groups; x++) {
      if (row[x] === 0) continue;
      const weight = row[x]! / group[x]!;
      for (let y = 0; y < groups; y++) sums[x]![y]! += weight * (row[y]! / unit[u]!);
    }
  }
  return sums.map((row, x) => (group[x] === 0 ? null : [...row]));
}
