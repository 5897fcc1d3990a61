import { done, refused, type Outcome, type Refusal } from "../vocabulary/refusal.ts";
import { deriveRanges } from "./deriveRanges.ts";
import { gridDimensions, idOfRow, type GridShape } from "./gridTable.ts";
import type { Solver } from "./solver.ts";
import { tableFromDimensions } from "./tableFromDimensions.ts";
import type { CountRange } from "./tableModel.ts";
import { columnsAt, rowFault, tableRows } from "./tableRows.ts";

export interface DerivedRow {
  /** Counted from 1, the header left out. */
  readonly cell: number;
  readonly codes: readonly string[];
  /** As it stands in the table. */
  readonly shown: string;
  readonly low: number;
  /** Infinity when there is no end to it. */
  readonly high: number;
  /** It is hidden, and known exactly all the same. */
  readonly exact: boolean;
}

/** Attacks a table as it was published: what can be worked out of every number that it hides. */
export function attackCsv(
  text: string,
  shape: GridShape & { readonly count: string },
  solver: Solver,
): Outcome<{ readonly hidden: readonly DerivedRow[]; readonly exact: readonly number[] }> {
  const read = tableRows(text);
  if (!read.ok) return read;
  const places = columnsAt(read.value, [...shape.dimensions, shape.count]);
  if (!places.ok) return places;
  const faults: Refusal[] = [];
  const rows = read.value.rows.map(({ row, cells }) => {
    const codes = shape.dimensions.map((_, at) => cells[places.value[at]!]!);
    const shown = cells[places.value.at(-1)!]!;
    const range = publishedCount(shown);
    if (!range) faults.push(unreadable(row, shape.count, shown));
    return { id: idOfRow(shape, codes), codes, shown, range: range ?? UNKNOWN };
  });
  if (faults.length > 0) return refused(...faults.slice(0, 20));
  const known = new Map(rows.map(({ id, range }) => [id, range]));
  const frame = tableFromDimensions(gridDimensions(shape, rows), () => 0);
  const cells = frame.cells.map(({ id }) => ({ id, ...(known.get(id) ?? UNKNOWN) }));
  const derived = deriveRanges(cells, frame.sums, solver);
  if (!derived.ok) return refused(contradiction(derived.contradiction));
  const hidden = rows.flatMap(({ id, codes, shown, range }, index): DerivedRow[] => {
    if (range.low === range.high) return [];
    const found = derived.ranges.get(id) ?? range;
    return [{ cell: index + 1, codes, shown, low: found.low, high: found.high, exact: found.low === found.high }];
  });
  return done({ hidden, exact: hidden.filter((row) => row.exact).map((row) => row.cell) });
}

const UNKNOWN: CountRange = { low: 0, high: Infinity };
const HIDDEN = new Set(["", "c", "x", ".", "-", "*", "-99997", "na", "null", "secret", "geheim"]);

/** A count as tables print it: a number, `<5` (1 to 4), `3-7`, or a sign for hidden. */
function publishedCount(text: string): CountRange | undefined {
  if (HIDDEN.has(text.toLowerCase())) return UNKNOWN;
  const less = /^<\s*(\d{1,9})$/.exec(text);
  if (less) return { low: Math.min(1, Number(less[1]) - 1), high: Number(less[1]) - 1 };
  const span = /^(\d{1,9})\s*[-–]\s*(\d{1,9})$/.exec(text);
  if (span && Number(span[1]) <= Number(span[2])) return { low: Number(span[1]), high: Number(span[2]) };
  return /^\d{1,12}$/.test(text) ? { low: Number(text), high: Number(text) } : undefined;
}

function unreadable(row: number, column: string, shown: string): Refusal {
  return rowFault(
    row,
    `in kolom ${column} een aantal, "<5", een band als 3-7 of een teken voor verborgen (c, x, .), niet "${shown}"`,
    `in column ${column} a count, "<5", a band such as 3-7 or a sign for hidden (c, x, .), not "${shown}"`,
  );
}

function contradiction(ids: readonly string[]): Refusal {
  const names = ids.slice(0, 4).join(", ");
  return {
    kind: "no-solution",
    message: {
      nl: `De getallen spreken elkaar tegen: geen aantallen passen bij alle totalen (${names}).`,
      en: `The numbers contradict each other: no counts fit all totals (${names}).`,
    },
  };
}
