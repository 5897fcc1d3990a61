import { firstRecord } from "../../tables/csvRecords.ts";
import { damageOf, maybeDamaged } from "../../tables/damage.ts";
import { detectDelimiter } from "../../tables/delimiter.ts";
import { matchHeader } from "../../tables/matchHeader.ts";
import type { OpenText } from "../../tables/openText.ts";
import type { RecordPlace } from "../../tables/tableFault.ts";
import type { TableFormat } from "../../tables/tableFormat.ts";
import type { Text } from "../../vocabulary/text.ts";
import type { FaultList } from "./fileFault.ts";
import { gridCell, type Grid } from "./grid.ts";
import { rowsOfRecords, rowsOfSheet, type BadRecord } from "./gridRows.ts";
import { openCsv, type CsvWay } from "./openCsv.ts";
import type { Part } from "./part.ts";
import type { PartSource, Sheet } from "./partSource.ts";
import { rowsOfLines } from "./rowsOfLines.ts";
import { textBytes } from "./textBytes.ts";

export interface OpenPart {
  readonly grid: Grid;
  /** False when rows were left out because they could not be read: what is missing cannot be judged. */
  readonly whole: boolean;
}

/** Finds the rows of a file; undefined when it is no table. Whole-file faults and rows of a wrong length are noted. */
export function openPart(
  part: Part,
  source: PartSource,
  formats: readonly TableFormat<unknown>[],
  faults: FaultList,
  way: CsvWay = "auto",
): OpenPart | undefined {
  const file = { part, file: source.file };
  if ("refused" in source) {
    faults.add(file, { kind: "file", place: at(0), column: "", value: "", expected: source.refused });
    return undefined;
  }
  let whole = true;
  const bad =
    (width: number): BadRecord =>
    (place, cells, text) => {
      whole = false;
      const quotes = cells === "quotes";
      const expected = quotes ? CLOSING_QUOTES : cellsExpected(width, cells);
      faults.add(file, { kind: quotes ? "quotes" : "cell-count", place, column: "", value: text(), expected });
    };
  const grid =
    "sheet" in source
      ? gridOfSheet(file, source.sheet, formats, bad, faults)
      : gridOfBytes(file, source.bytes, formats, bad, faults, way);
  if (!grid) return undefined;
  if (grid.count === 0 && whole)
    faults.add(file, { kind: "no-rows", place: at(grid.headerRow), column: "", value: "", expected: ROWS });
  return { grid, whole };
}

type File = { readonly part: Part; readonly file: string };

function gridOfBytes(
  file: File,
  bytes: Uint8Array,
  formats: readonly TableFormat<unknown>[],
  bad: (width: number) => BadRecord,
  faults: FaultList,
  way: CsvWay,
): Grid | undefined {
  const opening = openCsv(file.file, bytes, way);
  if (!opening.ok) {
    const { kind, value, expected } = opening.fault;
    faults.add(file, { kind, place: at(0), column: "", value, expected });
    return undefined;
  }
  const { isPlain, open } = opening;
  const { text, headerRow } = open;
  const top = isPlain ? firstLine(text) : text;
  const known = (header: readonly string[]) =>
    Math.max(...formats.map((format) => matchHeader(format, header).matched.length));
  const delimiter = detectDelimiter(top, known);
  const header = firstRecord(top, delimiter).map((name) => name.trim());
  if (header.length > MOST_COLUMNS) {
    faults.add(file, { kind: "file", place: at(headerRow), column: "", value: "", expected: TOO_WIDE });
    return undefined;
  }
  const csv = { text, delimiter, width: header.length, headerRow };
  const { source, rows } = isPlain
    ? rowsOfLines(csv, isAscii(bytes, open) ? { bytes, text } : textBytes(text), bad(header.length))
    : rowsOfRecords(csv, bad(header.length));
  const grid: Grid = { ...file, ...source, ...rows, header, headerRow };
  // In a text of one byte per character only the zero byte is damage.
  const isSuspect = source.text === text ? text.includes("\u0000") : maybeDamaged(text);
  if (isSuspect) noteDamage(grid, open, faults);
  return grid;
}

/** Of sound UTF-8 as many characters as bytes means that every character is one byte. */
function isAscii(bytes: Uint8Array, { text, encoding, valid }: OpenText): boolean {
  return encoding === "utf-8" && valid && bytes.length === text.length;
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}

function noteDamage(grid: Grid, open: Parameters<typeof damageOf>[1], faults: FaultList): void {
  grid.header.forEach((name) => {
    const expected = damageOf(name, open);
    const place = at(grid.headerRow);
    if (expected) faults.add(grid, { kind: "encoding", place, column: name, value: name, expected });
  });
  for (let row = 0; row < grid.count; row++)
    for (let column = 0; column < grid.header.length; column++) {
      const value = gridCell(grid, row, column);
      const expected = damageOf(value, open);
      if (!expected) continue;
      faults.cell(grid, row, column, expected, { kind: "encoding", value });
      faults.spoil(grid, grid.rows[row]!, grid.header[column]!);
    }
}

function gridOfSheet(
  file: File,
  sheet: Sheet,
  formats: readonly TableFormat<unknown>[],
  bad: (width: number) => BadRecord,
  faults: FaultList,
): Grid | undefined {
  const first = sheet.rows.findIndex((row) => row.some((cell) => cell.trim() !== ""));
  const header = trimmedEnd((sheet.rows[first] ?? []).map((name) => name.trim()));
  const isTable = (names: readonly string[]) =>
    formats.some((format) => matchHeader(format, names).missing.length === 0);
  const better = isTable(header) ? undefined : sheet.others.find((other) => isTable(other.header));
  if (better) {
    faults.add(file, { kind: "wrong-file", place: at(0), column: "", value: "", expected: firstSheet(better.name) });
    return undefined;
  }
  if (first < 0) {
    faults.add(file, { kind: "empty", place: at(0), column: "", value: "", expected: EMPTY_SHEET });
    return undefined;
  }
  const { source, rows } = rowsOfSheet(sheet.rows, header.length, first + 1, bad(header.length));
  const grid: Grid = { ...file, ...source, ...rows, header, headerRow: first + 1 };
  for (const { row, column, value, expected } of sheet.unreadable) {
    faults.add(file, { kind: "cell", place: at(row), column: header[column] ?? "", value, expected });
    faults.spoil(file, row, header[column] ?? "");
  }
  return grid;
}

function trimmedEnd(header: readonly string[]): readonly string[] {
  return header.slice(0, header.findLastIndex((name) => name !== "") + 1);
}

function at(row: number): RecordPlace {
  return { row, line: row };
}

const ROWS: Text = {
  nl: "rijen onder de kopregel; er is er geen een",
  en: "rows below the header; there is not one",
};

/** More than the columns of 999 choices. */
export const MOST_COLUMNS = 1100;

export const TOO_WIDE: Text = {
  nl: `een tabel van hoogstens ${MOST_COLUMNS} kolommen`,
  en: `a table of at most ${MOST_COLUMNS} columns`,
};

const EMPTY_SHEET: Text = {
  nl: "een tabel met een kopregel en rijen; het eerste werkblad is leeg",
  en: "a table with a header and rows; the first sheet is empty",
};

function firstSheet(name: string): Text {
  return {
    nl: `de tabel op het eerste werkblad; hij lijkt op werkblad "${name}" te staan`,
    en: `the table on the first sheet; it seems to be on sheet "${name}"`,
  };
}

const CLOSING_QUOTES: Text = {
  nl: 'aanhalingstekens die sluiten, met "" voor een aanhalingsteken in de tekst',
  en: 'quotes that close, with "" for a quote within the text',
};

function cellsExpected(width: number, found: number): Text {
  return {
    nl: `${width} cellen, zoals in de kopregel, en niet ${found}`,
    en: `${width} cells, as in the header, and not ${found}`,
  };
}
