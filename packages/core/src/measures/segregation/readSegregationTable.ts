import type { Cell } from "../../tables/cells/cell.ts";
import { numberCells } from "../../tables/cells/numberCells.ts";
import { required, type AnyColumn } from "../../tables/column.ts";
import { detectDelimiter } from "../../tables/delimiter.ts";
import { headerName } from "../../tables/headerName.ts";
import { readTable } from "../../tables/readTable.ts";
import type { TableFault } from "../../tables/tableFault.ts";
import { defineFormat, type Contradiction, type RowValues } from "../../tables/tableFormat.ts";
import { longTable, type LongTable } from "./longTable.ts";
import type { NamedTable } from "./namedTable.ts";
import type { UnitLevel } from "./partsReport.ts";

/** Headers of the columns to use. */
export interface SegregationColumns {
  readonly unit: string;
  readonly group: string;
  /** Without it every row counts for one. */
  readonly weight?: string;
  /** Larger parts that units lie in, from large to small. */
  readonly levels?: readonly string[];
}

export type SegregationReading =
  | { readonly ok: true; readonly table: NamedTable; readonly levels: readonly UnitLevel[] }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Reads a long CSV table: a row per unit and group, or per pupil. Rows of the same unit and group add up. */
export function readSegregationTable(file: string, bytes: Uint8Array, columns: SegregationColumns): SegregationReading {
  const twice = namedTwice(file, columns);
  if (twice) return { ok: false, faults: [twice] };
  const rows = longTable(columns.levels ?? []);
  const reading = readTable(formatOf(columns, rows, commaSeparates(bytes, columns)), file, bytes);
  if (!reading.ok) return reading;
  const made = rows.done();
  if (made) return { ok: true, ...made };
  const expected = {
    nl: "minder verschillende scholen en groepen; deze kolom lijkt bij elke rij iets anders te zijn",
    en: "fewer different units and groups; this column seems to differ in every row",
  };
  return { ok: false, faults: [{ kind: "file", file, row: 0, column: columns.group, value: "", expected }] };
}

function formatOf(columns: SegregationColumns, rows: LongTable, isComma: boolean) {
  const { unit, group, weight, levels = [] } = columns;
  const own: Record<string, AnyColumn> = {
    unit: required([unit], nameCell),
    group: required([group], nameCell),
    ...(weight === undefined ? {} : { weight: required([weight], numberCells(!isComma)(WEIGHT)) }),
    ...Object.fromEntries(levels.map((level, index) => [`level${index}`, required([level], nameCell)])),
  };
  const path = (row: RowValues): string[] => levels.map((_, index) => row[`level${index}`] as string);
  return defineFormat<Record<string, AnyColumn>, void>({
    id: "segregation-table",
    title: { nl: "tabel van scholen en groepen", en: "table of units and groups" },
    source: { publisher: "" },
    encodings: ["utf-8", "windows-1252"],
    columns: own,
    check: (row: RowValues) => misplaced(rows.levelFault(row["unit"] as string, path(row))),
    open: () => ({
      add: (row: RowValues) =>
        rows.add(
          row["unit"] as string,
          row["group"] as string,
          path(row),
          weight === undefined ? 1 : (row["weight"] as number),
        ),
      done: () => undefined,
    }),
  });
}

/** Above this whole numbers are no longer drawn exactly. */
const WEIGHT = { min: 0, max: 1e15 };

const nameCell: Cell<string> = {
  expected: { nl: "een naam of code; de cel is leeg", en: "a name or code; the cell is empty" },
  read: (text) => (text === "" ? undefined : text),
};

function misplaced(fault: { level: number; before: string } | undefined): readonly Contradiction[] {
  if (!fault) return [];
  const { before } = fault;
  const expected = {
    nl: `"${before}": daar lag deze eenheid eerder in het bestand in, en een eenheid ligt maar in één deel`,
    en: `"${before}": this unit lay in it earlier in the file, and a unit lies in one part only`,
  };
  return [{ column: `level${fault.level}`, expected }];
}

/** True when a comma ends a cell, so that it cannot stand before decimals. */
function commaSeparates(bytes: Uint8Array, columns: SegregationColumns): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536)).replace(/\r\n?/g, "\n").trimStart();
  const known = new Set(namesOf(columns));
  return detectDelimiter(start, (header) => header.filter((name) => known.has(headerName(name))).length) === ",";
}

function namesOf({ unit, group, weight, levels = [] }: SegregationColumns): string[] {
  return [unit, group, ...(weight === undefined ? [] : [weight]), ...levels].map(headerName);
}

function namedTwice(file: string, columns: SegregationColumns): TableFault | undefined {
  const names = namesOf(columns);
  const column = names.find((name, index) => names.indexOf(name) !== index);
  if (column === undefined) return undefined;
  const expected = {
    nl: "voor elke betekenis een eigen kolom; deze is twee keer gevraagd",
    en: "a column of its own for every meaning; this one was asked for twice",
  };
  return { kind: "duplicate-column", file, row: 0, column, value: "", expected };
}
