import { numberCells, type NumberLimits } from "../../tables/cells/numberCells.ts";
import { codeList } from "../../tables/codeList.ts";
import { eachRecord, firstRecord } from "../../tables/csvRecords.ts";
import { detectDelimiter } from "../../tables/delimiter.ts";
import { headerName } from "../../tables/headerName.ts";
import { openText } from "../../tables/openText.ts";
import type { TableFault } from "../../tables/tableFault.ts";

/** `number`: must be given; `value`: a number that may be missing (nothing, NA or a point); `code`: any text but nothing. */
export type SurveyColumnKind = "number" | "value" | "code";

export interface SurveyColumn extends NumberLimits {
  readonly header: string;
  readonly kind: SurveyColumnKind;
}

/** Which columns to take from a file, by the name of their use. */
export type SurveyColumnNames = Readonly<Record<string, SurveyColumn>>;

export type SurveyColumns =
  | {
      readonly ok: true;
      readonly size: number;
      /** NaN where a value is missing; codes are numbered from 0. */
      readonly columns: ReadonlyMap<string, Float64Array>;
      /** What stands in a column of codes, in the order of their numbers. */
      readonly codes: ReadonlyMap<string, readonly string[]>;
    }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

const MISSING = new Set(["", "NA", "."]);

/** Reads columns of any table in CSV by their headers; gives all of them, or all faults. */
export function readSurveyColumns(file: string, bytes: Uint8Array, names: SurveyColumnNames): SurveyColumns {
  const opening = openText(file, bytes, ["utf-8", "windows-1252"]);
  if (!opening.ok) return { ok: false, faults: [opening.fault] };
  const { text, headerRow } = opening.open;
  const wanted = Object.entries(names);
  const delimiter = detectDelimiter(
    text,
    (header) => wanted.filter(([, column]) => placesOf(header, column.header).length > 0).length,
  );
  const header = firstRecord(text, delimiter);
  const wrong = headerFaults(file, headerRow, header, wanted);
  if (wrong.length > 0) return { ok: false, faults: wrong };
  const numbers = numberCells(delimiter !== ",");
  const steps = wanted.map(([use, column]) => stepOf(use, column, placesOf(header, column.header)[0]!, numbers));
  const faults: TableFault[] = [];
  let size = 0;
  eachRecord(text, delimiter, { row: headerRow, line: headerRow }, (cells, { row }, broken) => {
    if (row === headerRow || cells.every((cell) => cell.trim() === "")) return;
    size++;
    if (broken || cells.length !== header.length) faults.push(unfit(file, row, header.length, cells.length));
    else
      for (const step of steps) {
        const cell = cells[step.place]!.trim();
        const value = step.read(cell);
        if (value === undefined)
          faults.push({ kind: "cell", file, row, column: step.name, value: cell, expected: step.expected });
        else step.values.push(value);
      }
  });
  if (size === 0)
    faults.push({ kind: "no-rows", file, row: headerRow, column: "", value: "", expected: ROWS_EXPECTED });
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    size,
    columns: new Map(steps.map(({ use, values }) => [use, Float64Array.from(values)])),
    codes: new Map(steps.flatMap(({ use, codes }) => (codes ? [[use, codes] as const] : []))),
  };
}

/** Columns with this header: exactly, or else in another spelling. */
function placesOf(header: readonly string[], name: string): number[] {
  const all = [...header.keys()];
  const exact = all.filter((place) => header[place]!.trim() === name.trim());
  return exact.length > 0 ? exact : all.filter((place) => headerName(header[place]!) === headerName(name));
}

function headerFaults(
  file: string,
  row: number,
  header: readonly string[],
  wanted: readonly (readonly [string, SurveyColumn])[],
): TableFault[] {
  return wanted.flatMap(([, { header: column }]): TableFault[] => {
    const { length } = placesOf(header, column);
    if (length === 1) return [];
    if (length === 0) return [{ kind: "missing-column", file, row, column, value: "", expected: within(header) }];
    return [{ kind: "duplicate-column", file, row, column, value: column, expected: ONE_COLUMN }];
  });
}

interface Step {
  readonly use: string;
  readonly name: string;
  readonly place: number;
  readonly expected: TableFault["expected"];
  readonly read: (cell: string) => number | undefined;
  readonly values: number[];
  readonly codes?: readonly string[];
}

function stepOf(use: string, column: SurveyColumn, place: number, numbers: ReturnType<typeof numberCells>): Step {
  const { header: name, kind, ...limits } = column;
  const about = { use, name, place, values: [] };
  if (kind === "code") {
    const { codes, indexOf } = codeList<string>();
    return { ...about, expected: CODE_EXPECTED, read: (cell) => (cell === "" ? undefined : indexOf(cell)), codes };
  }
  const { expected, read } = numbers(limits);
  if (kind === "number") return { ...about, expected, read };
  const known = {
    nl: `${expected.nl}, of niets, NA of . voor onbekend`,
    en: `${expected.en}, or nothing, NA or . for unknown`,
  };
  return { ...about, expected: known, read: (cell) => (MISSING.has(cell) ? NaN : read(cell)) };
}

const ROWS_EXPECTED = {
  nl: "rijen onder de kopregel; er is er geen een",
  en: "rows below the header; there is not one",
};
const ONE_COLUMN = { nl: "één kolom met deze naam; er zijn er meer", en: "one column of this name; there are more" };
const CODE_EXPECTED = { nl: "een naam of code; de cel is leeg", en: "a name or code; the cell is empty" };

function within(header: readonly string[]): TableFault["expected"] {
  const list = header.map((cell) => cell.trim()).join(", ");
  return { nl: `een van de kolommen: ${list}`, en: `one of the columns: ${list}` };
}

function unfit(file: string, row: number, width: number, found: number): TableFault {
  const expected = { nl: `${width} cellen, en niet ${found}`, en: `${width} cells, and not ${found}` };
  return { kind: "cell-count", file, row, column: "", value: "", expected };
}
