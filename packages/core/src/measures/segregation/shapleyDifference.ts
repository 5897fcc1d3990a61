import { marginsOf, transposed, type CountTable } from "./countTable.ts";
import { fitMargins } from "./fitMargins.ts";
import { mutualInformation } from "./mutualInformation.ts";
import { commonParts, type NamedTable } from "./namedTable.ts";

/** The change in M between two years, in parts that add up to it. */
export interface MDifference {
  readonly M1: number;
  readonly M2: number;
  readonly diff: number;
  /** Units and groups that are new. */
  readonly additions: number;
  /** Units and groups that are gone. */
  readonly removals: number;
  /** The mix of groups changed. */
  readonly group_marginal: number;
  /** The sizes of units changed. */
  readonly unit_marginal: number;
  /** Which groups go to which unit changed, sizes and mix aside: segregation in the narrow sense. */
  readonly structural: number;
  readonly common: { readonly units: number; readonly groups: number };
  /** Largest relative error of a fitted margin; above 1e-12 the last three parts are not exact. */
  readonly error: number;
}

/**
 * Decomposition of the change in M (Elbers 2021). For units and groups of both years six tables are made with the odds
 * ratios of one year and unit or group margins of the other; the parts are means over both orders of changing structure
 * and margins, and then of the two margins. The parts change sign when the years change places.
 * @returns null when a year is empty
 */
export function shapleyDifference(first: NamedTable, second: NamedTable): MDifference | null {
  const [M1, M2] = [mutualInformation(first), mutualInformation(second)];
  if (M1 === null || M2 === null) return null;
  const [common1, common2] = commonParts(first, second);
  const [C1, C2] = [mutualInformation(common1) ?? 0, mutualInformation(common2) ?? 0];
  const all = { M1, M2, diff: M2 - M1, additions: M2 - C2, removals: C1 - M1 };
  const common = { units: common1.units, groups: common1.groups };
  // One unit or one group has no segregation in either year.
  if (Math.min(common.units, common.groups) < 2)
    return { ...all, group_marginal: 0, unit_marginal: 0, structural: 0, common, error: 0 };
  const turned = common1.units < common1.groups;
  const parts = changes(
    [common1, common2].map((table) => filledShares(turned ? transposed(table) : table)),
    [C1, C2],
  );
  const margins = turned
    ? { group_marginal: parts.unit, unit_marginal: parts.group }
    : { group_marginal: parts.group, unit_marginal: parts.unit };
  return { ...all, ...margins, structural: parts.structural, common, error: parts.error };
}

/** Part of all pupils put in an empty cell, so that every margin can be reached; far too small to change an answer. */
const NEARLY_EMPTY = 1e-20;

function filledShares(table: CountTable): CountTable {
  const { total } = marginsOf(table);
  return { ...table, counts: table.counts.map((count) => Math.max(NEARLY_EMPTY, count / total)) };
}

function changes(years: readonly CountTable[], own: readonly [number, number]) {
  const margins = years.map(marginsOf);
  let error = 0;
  // M with the structure of year s, the unit margin of year u and the group margin of year g.
  const M = [0, 1].map((s) =>
    [0, 1].map((u) =>
      [0, 1].map((g) => {
        if (s === u && s === g) return own[s]!;
        const fit = fitMargins(years[s]!, margins[u]!.unit, scaledTo(margins[g]!.group, margins[u]!.unit));
        error = Math.max(error, fit.error);
        return mutualInformation(fit.table)!;
      }),
    ),
  );
  const at = (s: number, u: number, g: number): number => M[s]![u]![g]!;
  const structural = (at(1, 1, 1) - at(0, 1, 1) + at(1, 0, 0) - at(0, 0, 0)) / 2;
  let [unit, group] = [0, 0];
  for (const s of [0, 1])
    for (const other of [0, 1]) {
      unit += (at(s, 1, other) - at(s, 0, other)) / 4;
      group += (at(s, other, 1) - at(s, other, 0)) / 4;
    }
  return { structural, unit, group, error };
}

/** Both margins must add up to the same number to the last bit. */
function scaledTo(margin: Float64Array, other: Float64Array): Float64Array {
  const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
  const factor = sum(other) / sum(margin);
  return margin.map((value) => value * factor);
}
