import type { DuckDBConnection } from "@duckdb/node-api";
import { looksLikeCitizenNumbers } from "@kansrijk/core/register/citizenNumber";
import { matchRegisterColumns, YEAR_COLUMN } from "@kansrijk/core/register/matchRegisterColumns";
import type { RegisterColumn } from "@kansrijk/core/register/registerTable";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { sqlText } from "../../population/duckdbIn.ts";
import { fileFault } from "../registerFaults.ts";
import { convertColumn, expectedOf, municipalityNumber, recordKey } from "./convertColumn.ts";
import { onTheirLines } from "./onTheirLines.ts";
import { identifier, openSource } from "./openSource.ts";
import type { SourceFile } from "./sourceFiles.ts";

/** A file whose rows stand, typed and with their row number, in a Parquet file. */
export interface StagedFile {
  readonly source: SourceFile;
  readonly path: string;
  /** Columns of the file that are not of the register. */
  readonly unused: readonly string[];
}

export type Staging =
  | { readonly ok: true; readonly staged: StagedFile }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

export interface StageSettings {
  readonly secret: string;
  /** Where to put the typed rows. */
  readonly path: string;
  readonly mostFaults: number;
}

/** A column of the result: how it is made, and when a row is at fault. */
interface Piece {
  readonly name: string;
  readonly value: string;
  readonly check?: { readonly header: string; readonly cell: string; readonly column: RegisterColumn };
}

/** Columns that are made when the file does not have them. */
const MADE = ["record_key", "site"];

/** Reads a file, converts every cell, and writes the typed rows; or tells which cells cannot be read. */
export async function stageFile(
  connection: DuckDBConnection,
  source: SourceFile,
  settings: StageSettings,
): Promise<Staging> {
  try {
    return await stage(connection, source, settings);
  } catch (error) {
    // The reader gives up on a file with, say, two kinds of line ends, and says nothing that helps the user.
    if (!(error instanceof Error) || !/^(Invalid Input|Conversion) Error/.test(error.message)) throw error;
    return { ok: false, faults: [fileFault("file", source.name, "", "", READABLE)] };
  }
}

const READABLE = {
  nl: "een bestand dat heel is, in UTF-8, met overal dezelfde regeleinden (CRLF of LF)",
  en: "a file that is whole, in UTF-8, with the same line ends everywhere (CRLF or LF)",
};

async function stage(connection: DuckDBConnection, source: SourceFile, settings: StageSettings): Promise<Staging> {
  const opened = await openSource(connection, source);
  if (!opened.ok) return { ok: false, faults: [opened.fault] };
  const made = source.table.id === "sites" ? MADE : ["record_key"];
  const match = matchRegisterColumns(source.table, opened.header, made);
  const faults = match.faults.map(({ kind, column, expected }) => fileFault(kind, source.name, column, "", expected));
  if (source.table.yearly && source.year === undefined && !match.found.has(YEAR_COLUMN))
    faults.push(fileFault("missing-column", source.name, YEAR_COLUMN, "", NO_YEAR));
  if (faults.length > 0) return { ok: false, faults: faults.map((fault) => ({ ...fault, row: 1 })) };
  await connection.run("DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans");
  await connection.run(`CREATE OR REPLACE TEMP VIEW raw AS ${opened.sql}`);
  const person = await personalColumn(connection, source.name, opened.header);
  if (person) return { ok: false, faults: [person] };
  const pieces = piecesOf(source, match.found, settings.secret);
  const bad = pieces.filter((piece) => piece.check).map((piece) => `(${atFault(piece)})`);
  const columns = pieces.map(({ name, value }) => `${value} AS ${identifier(name)}`);
  await connection.run(
    `COPY (SELECT _row, ${columns.join(", ")}, ${bad.join(" OR ") || "false"} AS _bad FROM raw)
      TO ${sqlText(settings.path)} (FORMAT parquet)`,
  );
  const broken = await rejected(connection, source);
  const found = broken.length > 0 ? broken : await badCells(connection, source, pieces, settings);
  if (found.length > 0) return { ok: false, faults: await onTheirLines(source, found.slice(0, settings.mostFaults)) };
  return { ok: true, staged: { source, path: settings.path, unused: match.unused } };
}

const NO_YEAR = {
  nl: "een kolom school_year, of een bestand per schooljaar (enrolments/2024.csv)",
  en: "a column school_year, or a file per school year (enrolments/2024.csv)",
};

const YEAR: RegisterColumn = {
  type: { kind: "integer", low: 1990, high: 2100 },
  label: { nl: "schooljaar", en: "school year" },
  nullable: false,
};

function piecesOf(source: SourceFile, found: ReadonlyMap<string, string>, secret: string): Piece[] {
  const pieces: Piece[] = [];
  if (source.table.yearly) pieces.push(yearPiece(source, found.get(YEAR_COLUMN)));
  for (const [name, column] of Object.entries(source.table.columns)) {
    const header = found.get(name);
    if (name === "record_key") pieces.push({ name, value: recordKey(cellOf(found.get("pupil")!), secret) });
    else if (source.table.id === "sites" && name === "site") pieces.push({ name, value: ownNumber(header) });
    else if (header === undefined) pieces.push({ name, value: `CAST(NULL AS ${emptyType(column)})` });
    else {
      const cell = cellOf(header);
      pieces.push({ name, value: convertColumn(column, name, cell, secret), check: { header, cell, column } });
      if (column.type.kind === "municipality") pieces.push({ name: givenName(name), value: municipalityNumber(cell) });
    }
  }
  return pieces;
}

/** Column of the staged file with the municipality as the user wrote it, before it was put in the division of today. */
export function givenName(column: string): string {
  return `_given_${column}`;
}

/** Sites keep the number of the file, or get one in the order of their codes later. */
function ownNumber(header: string | undefined): string {
  return header === undefined ? "CAST(NULL AS INTEGER)" : `TRY_CAST(${cellOf(header)} AS INTEGER)`;
}

/** A school year may be written as 2024, 2024/25 or 2024-2025. */
function yearPiece(source: SourceFile, header: string | undefined): Piece {
  if (header === undefined) return { name: YEAR_COLUMN, value: `CAST(${source.year} AS INTEGER)` };
  const cell = cellOf(header);
  const year = `TRY_CAST(regexp_extract(${cell}, '^(\\d{4})(?:\\s*[-/]\\s*(?:\\d{2}|\\d{4}))?$', 1) AS INTEGER)`;
  const test = source.year === undefined ? `${year} BETWEEN 1990 AND 2100` : `${year} = ${source.year}`;
  const column =
    source.year === undefined
      ? YEAR
      : { ...YEAR, type: { ...YEAR.type, low: source.year, high: source.year } as const };
  return { name: YEAR_COLUMN, value: `CASE WHEN ${test} THEN ${year} END`, check: { header, cell, column } };
}

/** A cell without spaces around it; NULL when nothing is left. */
function cellOf(header: string): string {
  return `nullif(trim(raw.${identifier(header)}), '')`;
}

function emptyType({ type }: RegisterColumn): string {
  if (type.kind === "yes-no") return "BOOLEAN";
  return type.kind === "text" || type.kind === "site" ? "VARCHAR" : "INTEGER";
}

function atFault({ value, check }: Piece): string {
  return check!.column.nullable ? `${check!.cell} IS NOT NULL AND (${value}) IS NULL` : `(${value}) IS NULL`;
}

/** Columns that hold citizen service numbers, whatever they are called. */
async function personalColumn(
  connection: DuckDBConnection,
  file: string,
  header: readonly string[],
): Promise<TableFault | undefined> {
  const test = (name: string): string => {
    const plain = `regexp_replace(${cellOf(name)}, '[ .-]', '', 'g')`;
    const digits = `lpad(${plain}, 9, '0')`;
    const sum = Array.from(
      { length: 9 },
      (_, at) => `${at === 8 ? -1 : 9 - at} * CAST(${digits}[${at + 1}] AS INTEGER)`,
    );
    return `count(${cellOf(name)}), count(*) FILTER (CASE WHEN regexp_full_match(${plain}, '\\d{8,9}') THEN (${sum.join(" + ")}) % 11 = 0 AND ${digits} <> '000000000' ELSE false END)`;
  };
  const sql = `SELECT ${header.map(test).join(", ")} FROM (FROM raw LIMIT 20000) AS raw`;
  const [row = []] = (await connection.runAndReadAll(sql)).getRowsJS();
  const at = header.findIndex((_, index) =>
    looksLikeCitizenNumbers(Number(row[2 * index]), Number(row[2 * index + 1])),
  );
  if (at < 0) return undefined;
  return fileFault("cell", file, header[at]!, "", {
    nl: "geen burgerservicenummers; gebruik een ander kenmerk van de leerling",
    en: "no citizen service numbers; use another id of the pupil",
  });
}

/** Lines that are no row at all: too many or too few cells, quotes that do not close. */
async function rejected(connection: DuckDBConnection, source: SourceFile): Promise<TableFault[]> {
  if (source.format !== "csv") return [];
  const sql = "SELECT DISTINCT line, column_name, csv_line, error_message FROM reject_errors ORDER BY line";
  return (await connection.runAndReadAll(sql)).getRowsJS().map(([line, column, text, message]) => ({
    kind: "cell-count" as const,
    file: source.name,
    row: Number(line),
    column: column === null ? "" : String(column),
    value: String(text ?? "").slice(0, 200),
    expected: {
      nl: `een rij met evenveel cellen als de kopregel (${String(message)})`,
      en: `a row with as many cells as the header (${String(message)})`,
    },
  }));
}

async function badCells(
  connection: DuckDBConnection,
  source: SourceFile,
  pieces: readonly Piece[],
  { path, mostFaults }: StageSettings,
): Promise<TableFault[]> {
  const checked = pieces.filter((piece) => piece.check);
  const some = `SELECT _row FROM read_parquet(${sqlText(path)}) WHERE _bad ORDER BY _row LIMIT ${mostFaults}`;
  const columns = checked.map((piece) => `${atFault(piece)}, ${identifier(piece.check!.header)}`);
  if (columns.length === 0) return [];
  const sql = `SELECT _row, ${columns.join(", ")} FROM raw WHERE _row IN (${some}) ORDER BY _row`;
  return (await connection.runAndReadAll(sql)).getRowsJS().flatMap(([row, ...cells]) =>
    checked.flatMap(({ name, check }, index): TableFault[] => {
      if (cells[2 * index] !== true) return [];
      const value = String(cells[2 * index + 1] ?? "").slice(0, 200);
      const expected = expectedOf(check!.column, name);
      return [{ kind: "cell", file: source.name, row: Number(row), column: check!.header, value, expected }];
    }),
  );
}
