import { scientific } from "../../tables/cells/scientific.ts";
import { codeList } from "../../tables/codeList.ts";
import { eachRecord, firstRecord } from "../../tables/csvRecords.ts";
import { detectDelimiter } from "../../tables/delimiter.ts";
import { headerName } from "../../tables/headerName.ts";
import { openText } from "../../tables/openText.ts";
import type { TableFault } from "../../tables/tableFault.ts";

/** `number`: must be given; `value`: a number that may be missing (nothing, NA or a point); `code`: any text. */
export type SurveyColumnKind = "number" | "value" | "code";

/** Which columns to take from a file, by the name of their use. */
export type SurveyColumnNames = Readonly<Record<string, { readonly header: string; readonly kind: SurveyColumnKind }>>;

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

const ANY = scientific({ min: -1e300, max: 1e300 });
const MISSING = new Set(["", "NA", "."]);

/** Reads columns of any table in CSV by their headers; gives all of them, or all faults. */
export function readSurveyColumns(file: string, bytes: Uint8Array, names: SurveyColumnNames): SurveyColumns {
  const opening = openText(file, bytes, ["utf-8", "windows-1252"]);
  if (!opening.ok) return { ok: false, faults: [opening.fault] };
  const { text, headerRow } = opening.open;
  const wanted = Object.entries(names);
  const placeOf = (header: readonly string[], name: string): number => {
    const exact = header.findIndex((cell) => cell.trim() === name);
    return exact === -1 ? header.findIndex((cell) => headerName(cell) === headerName(name)) : exact;
  };
  const known = (header: readonly string[]) =>
    wanted.filter(([, column]) => placeOf(header, column.header) !== -1).length;
  const delimiter = detectDelimiter(text, known);
  const header = firstRecord(text, delimiter);
  const steps = wanted.map(([use, { header: name, kind }]) => {
    const values: number[] = [];
    return { use, name, kind, place: placeOf(header, name), codes: codeList<string>(), values };
  });
  const faults: TableFault[] = steps
    .filter(({ place }) => place === -1)
    .map(({ name }) => ({
      kind: "missing-column",
      file,
      row: headerRow,
      column: name,
      value: "",
      expected: within(header),
    }));
  if (faults.length > 0) return { ok: false, faults };
  let size = 0;
  eachRecord(text, delimiter, { row: headerRow, line: headerRow }, (cells, { row }, broken) => {
    if (row === headerRow || cells.every((cell) => cell.trim() === "")) return;
    size++;
    if (broken || cells.length !== header.length) faults.push(unfit(file, row, header.length, cells.length));
    else
      for (const step of steps) {
        const cell = cells[step.place]!.trim();
        const value = valueOf(step, cell);
        if (value === undefined)
          faults.push({ kind: "cell", file, row, column: step.name, value: cell, expected: ANY.expected });
        else step.values.push(value);
      }
  });
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    size,
    columns: new Map(steps.map(({ use, values }) => [use, Float64Array.from(values)])),
    codes: new Map(steps.flatMap(({ use, kind, codes }) => (kind === "code" ? [[use, codes.codes] as const] : []))),
  };
}

interface Step {
  readonly kind: SurveyColumnKind;
  readonly codes: { readonly indexOf: (code: string) => number };
}

function valueOf({ kind, codes }: Step, cell: string): number | undefined {
  if (kind === "code") return codes.indexOf(cell);
  return kind === "value" && MISSING.has(cell) ? NaN : ANY.read(cell);
}

function within(header: readonly string[]): TableFault["expected"] {
  const list = header.map((cell) => cell.trim()).join(", ");
  return { nl: `een van de kolommen: ${list}`, en: `one of the columns: ${list}` };
}

function unfit(file: string, row: number, width: number, found: number): TableFault {
  const expected = { nl: `${width} cellen, en niet ${found}`, en: `${width} cells, and not ${found}` };
  return { kind: "cell-count", file, row, column: "", value: "", expected };
}
