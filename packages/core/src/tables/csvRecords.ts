import Papa from "papaparse";
import type { RecordPlace } from "./tableFault.ts";

export type Delimiter = "," | ";" | "\t";

export const DELIMITERS: readonly Delimiter[] = [";", ",", "\t"];

/** Called for each record, with `broken` when its quotes do not close. */
export type RecordVisitor<T = void> = (cells: readonly string[], place: RecordPlace, broken: boolean) => T;

/** Line ends of any kind, also mixed, become "\n"; those inside quotes are left as they are. */
export function unifyLineEnds(text: string): string {
  if (!text.includes("\r")) return text;
  if (!text.includes('"')) return text.replace(/\r\n?/g, "\n");
  return text.replace(/("[^"]*")|\r\n?/g, (_match, quoted: string | undefined) => quoted ?? "\n");
}

/** The cells of the first record; the text has "\n" as line end. */
export function firstRecord(text: string, delimiter: Delimiter): readonly string[] {
  const options = { delimiter, newline: "\n", preview: 1, fastMode: false } as const;
  return Papa.parse<string[]>(text, options).data[0] ?? [];
}

/** Visits all records in order, blank lines included, without keeping them. `from` is the place of the first. */
export function eachRecord(text: string, delimiter: Delimiter, from: RecordPlace, visit: RecordVisitor): void {
  let { row, line } = from;
  const quoted = text.includes('"');
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step({ data: cells, errors }) {
      visit(cells, { row, line }, errors.length > 0);
      row += 1;
      line += 1 + (quoted ? cells.reduce((sum, cell) => sum + lineBreaks(cell), 0) : 0);
    },
  });
}

function lineBreaks(cell: string): number {
  return cell.includes("\n") || cell.includes("\r") ? (cell.match(/\r\n?|\n/g)?.length ?? 0) : 0;
}
