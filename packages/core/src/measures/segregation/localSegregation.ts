import { marginsOf, transposed, type CountTable } from "./countTable.ts";

/** How far the groups of one unit are from those of all, and what it adds to M: `share * local`. */
export interface LocalSegregation {
  /** Share of all pupils. */
  readonly share: number;
  /** Null of a unit without pupils. */
  readonly local: number | null;
}

/** Per unit (axis "unit") or per group (axis "group"); the sum of share x local is M (Mora and Ruiz-Castillo 2011). */
export function localSegregation(table: CountTable, axis: "unit" | "group" = "unit"): LocalSegregation[] {
  const { counts, units, groups } = axis === "unit" ? table : transposed(table);
  const { total, unit, group } = marginsOf({ counts, units, groups });
  return Array.from(unit, (size, u) => {
    if (size === 0) return { share: 0, local: null };
    let sum = 0;
    for (let g = 0; g < groups; g++) {
      const share = counts[u * groups + g]! / size;
      if (share > 0) sum += share * Math.log(share * (total / group[g]!));
    }
    return { share: size / total, local: Math.max(0, sum) };
  });
}
