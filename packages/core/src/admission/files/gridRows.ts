import { eachRecord, type Delimiter } from "../../tables/csvRecords.ts";
import type { RecordPlace } from "../../tables/tableFault.ts";
import { gridBuilder, type GridRows } from "./gridBuilder.ts";
import { textBytes, type TextBytes } from "./textBytes.ts";

/** Rows of which the number of cells is not that of the header, or with quotes that do not close. */
export type BadRecord = (place: RecordPlace, cells: number | "quotes", text: () => string) => void;

/** The rows, and the text that their cells are places in. */
export interface FoundRows {
  readonly source: TextBytes;
  readonly rows: GridRows;
}

export interface CsvText {
  /** From the header on; line ends are "\n". */
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly width: number;
  readonly headerRow: number;
}

/** The rows under the header of a text with quotes, by the reader of all other tables. */
export function rowsOfRecords(csv: CsvText, bad: BadRecord): FoundRows {
  const from = { row: csv.headerRow, line: csv.headerRow };
  return collected(csv.width, (visit) =>
    eachRecord(csv.text, csv.delimiter, from, (cells, place, broken) => {
      if (place.row === csv.headerRow) return;
      if (broken) bad(place, "quotes", () => cells.join(" | "));
      else visit(cells, place, bad);
    }),
  );
}

/** The rows under the header of a sheet. */
export function rowsOfSheet(
  sheet: readonly (readonly string[])[],
  width: number,
  headerRow: number,
  bad: BadRecord,
): FoundRows {
  return collected(width, (visit) => {
    for (let row = headerRow + 1; row <= sheet.length; row++) {
      const cells = sheet[row - 1]!;
      const excess = cells.slice(width).some((cell) => cell.trim() !== "");
      const whole = excess ? cells : Array.from({ length: width }, (_, column) => cells[column] ?? "");
      visit(whole, { row, line: row }, bad);
    }
  });
}

type Visit = (cells: readonly string[], place: RecordPlace, bad: BadRecord) => void;

/** Lays cells one after another in a text of their own. */
function collected(width: number, read: (visit: Visit) => void) {
  const builder = gridBuilder(width);
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(65_536);
  let [used, isAscii] = [0, true];
  const write = (cell: string): number => {
    while (used + 3 * cell.length > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    const { written } = encoder.encodeInto(cell, bytes.subarray(used));
    if (written !== cell.length) isAscii = false;
    return used + written;
  };
  read((cells, place, bad) => {
    for (const cell of cells) {
      const end = write(cell);
      builder.cell(bytes, used, end);
      used = end;
    }
    const wrong = builder.endRow(place.row, place.line);
    if (wrong > 0) bad(place, wrong, () => cells.join(" | "));
  });
  const rows = builder.done();
  const all = bytes.subarray(0, used);
  const source = isAscii ? textBytes(new TextDecoder().decode(all)) : { bytes: all, text: null };
  return { source, rows };
}
