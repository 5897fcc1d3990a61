import type { BadRecord, CsvText, FoundRows } from "./gridRows.ts";
import { isSpace } from "./gridBuilder.ts";
import type { TextBytes } from "./textBytes.ts";

/** What one line holds; one object for all lines of a file. */
interface Line {
  end: number;
  cells: number;
  hasContent: boolean;
}

/** The rows under the header of a text without quotes: one pass over its bytes. */
export function rowsOfLines(csv: CsvText, source: TextBytes, bad: BadRecord): FoundRows {
  const { bytes } = source;
  const { width } = csv;
  const delimiter = csv.delimiter.charCodeAt(0);
  const line: Line = { end: bytes.indexOf(NEWLINE), cells: 0, hasContent: false };
  let rows = new Int32Array(expectedRows(bytes));
  let spans = new Int32Array(2 * width * rows.length);
  let [row, count] = [csv.headerRow, 0];
  while (line.end >= 0 && line.end + 1 < bytes.length) {
    const start = line.end + 1;
    row += 1;
    if (count === rows.length) [rows, spans] = [doubled(rows), doubled(spans)];
    scanLine(bytes, start, delimiter, spans, 2 * width * count, width, line);
    if (!line.hasContent) continue;
    if (line.cells === width) {
      rows[count++] = row;
      continue;
    }
    const { end } = line;
    const text = (): string => new TextDecoder().decode(bytes.subarray(start, end)).replace(/\r$/, "");
    bad({ row, line: row }, line.cells, () => text().split(csv.delimiter).join(" | "));
  }
  return {
    source,
    rows: { count, spans: spans.subarray(0, 2 * width * count), rows: rows.subarray(0, count), lines: null },
  };
}

/** Writes the places of the cells of a line, without white space around them, from `used` on. */
function scanLine(
  bytes: Uint8Array,
  first: number,
  delimiter: number,
  spans: Int32Array,
  used: number,
  width: number,
  line: Line,
): void {
  let [cells, start, hasContent] = [0, first, false];
  for (let place = first; ; place++) {
    const byte = place < bytes.length ? bytes[place]! : NEWLINE;
    if (byte !== delimiter && byte !== NEWLINE) continue;
    let [from, to] = [start, place];
    while (from < to && isSpace(bytes[from]!)) from++;
    while (to > from && isSpace(bytes[to - 1]!)) to--;
    if (to > from) hasContent = true;
    if (cells < width) {
      spans[used + 2 * cells] = from;
      spans[used + 2 * cells + 1] = to;
    }
    cells += 1;
    start = place + 1;
    if (byte !== NEWLINE) continue;
    line.end = place;
    line.cells = cells;
    line.hasContent = hasContent;
    return;
  }
}

/** A little more than there are when all lines are as long as the first ones. */
function expectedRows(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 65_536);
  const lines = sample.reduce((sum, byte) => sum + (byte === NEWLINE ? 1 : 0), 1);
  return Math.ceil((1.05 * lines * bytes.length) / Math.max(1, sample.length)) + 16;
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(values.length * 2);
  copy.set(values);
  return copy;
}

const NEWLINE = 0x0a;
