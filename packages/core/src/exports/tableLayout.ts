import type { Breakdown, IndicatorCell, IndicatorTable } from "../indicators/indicatorTable.ts";

/** How an answer stands on a page as one table. */
export interface TableLayout {
  /** Breakdowns down the side, each a column of headings; none when there is one figure. */
  readonly sides: readonly Breakdown[];
  /** Across; without it every figure has a row, with interval and pupils beside it. */
  readonly across: Breakdown | null;
  readonly rows: readonly {
    /** A group of each breakdown down the side. */
    readonly keys: readonly string[];
    /** One per group across, or one. */
    readonly cells: readonly (IndicatorCell | undefined)[];
  }[];
}

/** More columns than this are hard to read on a page. */
const MOST_COLUMNS = 12;

/** The last breakdown across when there is room, the others down the side; in the order of the answer. */
export function tableLayout({ by, cells }: Pick<IndicatorTable, "by" | "cells">): TableLayout {
  const last = by.at(-1);
  if (by.length < 2 || !last || last.groups.length > MOST_COLUMNS)
    return { sides: by, across: null, rows: cells.map((cell) => ({ keys: cell.keys, cells: [cell] })) };
  const lines = new Map<string, { readonly keys: readonly string[]; readonly found: Map<string, IndicatorCell> }>();
  for (const cell of cells) {
    const keys = cell.keys.slice(0, -1);
    const line = lines.get(keys.join("\n")) ?? { keys, found: new Map<string, IndicatorCell>() };
    line.found.set(cell.keys.at(-1)!, cell);
    lines.set(keys.join("\n"), line);
  }
  const rows = [...lines.values()].map(({ keys, found }) => ({
    keys,
    cells: last.groups.map(({ code }) => found.get(code)),
  }));
  return { sides: by.slice(0, -1), across: last, rows };
}
