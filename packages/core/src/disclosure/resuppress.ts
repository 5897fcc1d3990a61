import type { Count } from "../tables/count.ts";
import { isSmallCount } from "./hideSmall.ts";
import { protectTable } from "./protectTable.ts";
import type { Solver } from "./solver.ts";
import { tableFromDimensions, type Selection, type TableDimension } from "./tableFromDimensions.ts";
import { cellId } from "./tableModel.ts";

export interface ResuppressOptions {
  /** Fewer are hidden; the publisher of the file hides the same in its newer files. */
  readonly threshold: number;
  /** Combinations that the file does not show, though they follow from what it shows (candidates less passed). */
  readonly unpublished?: (selection: Selection) => boolean;
}

/** How each number of one row may be shown; undefined when no choice is safe, then the whole row stays away. */
export type Resuppressed = ReadonlyMap<string, Count> | undefined;

/** Above this all counts are alike for the choice: there is room enough. */
const AMPLE = 20;

/**
 * Protects old files that were published with small counts, row by row: a row is a small table by itself (sex by
 * outcome, say). Small counts and what could tell them become a band or secret in our own output. Rows that are alike
 * but for large counts share one choice: more room only makes it safer.
 */
export function resuppressor(
  dimensions: readonly TableDimension[],
  solver: Solver,
  { threshold, unpublished = () => false }: ResuppressOptions,
): (countOf: (selection: Selection) => number) => Promise<Resuppressed> {
  const choices = new Map<string, Promise<ReadonlyMap<string, unknown> | undefined>>();
  return async (countOf) => {
    const table = tableFromDimensions(dimensions, countOf);
    const capped = tableFromDimensions(
      dimensions,
      (selection) => Math.min(AMPLE, countOf(selection)),
      ({ count, selection }) => ({
        cost: count + 1,
        primary: isSmallCount(count, threshold) && !unpublished(selection),
        protect: { lower: 1, upper: threshold - count },
        ...(unpublished(selection) ? { fixed: "hidden" as const } : count === 0 ? { fixed: "published" as const } : {}),
      }),
    );
    const key = JSON.stringify(capped.cells.map((cell) => cell.count));
    const known = choices.get(key);
    const choice = known ?? choose(capped, solver);
    if (!known) choices.set(key, choice);
    const hidden = await choice;
    if (!hidden) return undefined;
    return new Map(table.cells.flatMap((cell) => shownOf(cell, hidden, table.selections.get(cell.id)!, unpublished)));
  };
}

async function choose(
  table: Parameters<typeof protectTable>[0],
  solver: Solver,
): Promise<ReadonlyMap<string, unknown> | undefined> {
  if (!table.cells.some((cell) => cell.primary)) return new Map();
  const outcome = await protectTable(table, solver);
  return outcome.ok ? outcome.value.hidden : undefined;
}

/** Hidden is secret, without a band: a band would tell which ones are small. */
function shownOf(
  cell: { readonly id: string; readonly count: number },
  hidden: ReadonlyMap<string, unknown>,
  selection: Selection,
  unpublished: (selection: Selection) => boolean,
): [string, Count][] {
  if (unpublished(selection)) return [];
  const id = cellId(selection);
  return [[id, hidden.has(cell.id) ? { unknown: "secret" } : { low: cell.count, high: cell.count }]];
}
