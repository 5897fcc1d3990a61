import { decomposition, nestedDecomposition, type Decomposition, type PartSegregation } from "./decomposition.ts";
import type { CountTable } from "./countTable.ts";

/** A division of the units into larger parts. */
export interface UnitLevel {
  readonly name: string;
  readonly partNames: readonly string[];
  /** Part of each unit. */
  readonly parent: Int32Array;
}

/** Between and within the first level, and what every level adds below the one before it. */
export interface PartsReport {
  readonly by: string;
  readonly between: Decomposition["between"];
  readonly within: Decomposition["within"];
  readonly parts: readonly (PartSegregation & { readonly name: string })[];
  readonly nested: readonly { readonly level: string; readonly M: number | null; readonly H: number | null }[];
}

/** @param levels at least one, from large to small, each inside the one before it */
export function partsReport(table: CountTable, levels: readonly UnitLevel[]): PartsReport {
  const first = levels[0]!;
  const { between, within, parts } = decomposition(table, first.parent, first.partNames.length);
  const nested = nestedDecomposition(
    table,
    levels.map(({ parent }) => parent),
  );
  return {
    by: first.name,
    between,
    within,
    parts: parts.map((part, index) => ({ name: first.partNames[index]!, ...part })),
    nested: nested.map((level, index) => ({ level: levels[index]?.name ?? "unit", ...level })),
  };
}
