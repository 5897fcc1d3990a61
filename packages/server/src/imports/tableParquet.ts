import { dirname, resolve } from "node:path";
import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDoubleVector,
  DuckDBIntegerVector,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
} from "@duckdb/node-api";
import { NUMBER_STATES } from "@kansrijk/core/tables/stored/storage";
import { NO_WHOLE, type StoredColumn, type StoredTable } from "@kansrijk/core/tables/stored/storedTable";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";
import { placeFile } from "../population/placeFile.ts";

/** The table of a dataset, in its folder of the lake. */
export const TABLE_FILE = "table.parquet";

/** Most rows a DuckDB chunk holds. */
const CHUNK = 2048;

type Numbers = Int32Array | Float64Array | Uint8Array;

/** How a column is handed to DuckDB and what it becomes in the file. */
interface Part {
  readonly numbers: readonly Numbers[];
  readonly words?: readonly string[];
  /** Expressions for the file; `names` are those of `numbers`, and of the list of words. */
  readonly select: (names: readonly string[], words: string) => readonly string[];
}

/** Writes a table as Parquet with typed columns; under `path` there is the whole file or none. */
export async function writeTableParquet(table: StoredTable, path: string): Promise<void> {
  const target = resolve(path);
  const parts = table.columns.map(partOf);
  const names = parts.map(({ numbers }, column) => numbers.map((_numbers, place) => `n${column}_${place}`));
  await placeFile(target, (temporary) =>
    duckdbIn(dirname(target), async (connection) => {
      await appendNumbers(
        connection,
        names.flat(),
        parts.flatMap(({ numbers }) => numbers),
        table.rowCount,
      );
      for (const [column, { words }] of parts.entries()) {
        if (words) await keepWords(connection, `w${column}`, words);
      }
      const selected = parts.flatMap((part, column) => part.select(names[column]!, `getvariable('w${column}')`));
      await connection.run(
        `COPY (SELECT ${selected.join(", ")} FROM numbers) TO ${sqlText(temporary)} (FORMAT parquet, COMPRESSION zstd)`,
      );
    }),
  );
}

function partOf(column: StoredColumn): Part {
  const name = quoted(column.name);
  switch (column.kind) {
    case "count": {
      const state = `CASE WHEN low = -1 THEN 'secret' WHEN low < 0 THEN 'blank' WHEN low = high THEN 'exact' ELSE 'band' END`;
      const known = (bound: string): string => `CASE WHEN ${bound} >= 0 THEN ${bound} END`;
      return {
        numbers: [column.low, column.high],
        select: ([low = "", high = ""]) => [
          `${known(low)} AS ${quoted(`${column.name}_low`)}`,
          `${known(high)} AS ${quoted(`${column.name}_high`)}`,
          `${state.replaceAll("low", low).replaceAll("high", high)} AS ${quoted(`${column.name}_state`)}`,
        ],
      };
    }
    case "figure":
      return {
        numbers: [column.values, column.state],
        words: NUMBER_STATES,
        select: ([value = "", state = ""], words) => [
          `CASE WHEN NOT isnan(${value}) THEN ${value} END AS ${name}`,
          `${words}[${state} + 1] AS ${quoted(`${column.name}_state`)}`,
        ],
      };
    case "number":
      return {
        numbers: [column.values],
        select: ([value = ""]) => [`CASE WHEN NOT isnan(${value}) THEN ${value} END AS ${name}`],
      };
    case "whole":
    case "decimal":
      return { numbers: [column.values], select: ([value = ""]) => [`${wholeSql(value, column.decimals)} AS ${name}`] };
    default:
      return {
        numbers: [column.index],
        words: column.codes,
        select: ([code = ""], words) => [`${words}[${code} + 1]${CASTS[column.kind] ?? ""} AS ${name}`],
      };
  }
}

const CASTS: Readonly<Record<string, string>> = { day: "::DATE", "yes-no": "::BOOLEAN" };

function wholeSql(value: string, decimals: number): string {
  const known = `CASE WHEN ${value} > ${NO_WHOLE} THEN ${value} END`;
  return decimals === 0 ? known : `(${known} / ${10 ** decimals}::DOUBLE)::DECIMAL(18, ${decimals})`;
}

/** The words of a column as a list that SQL can take from by number. */
async function keepWords(connection: DuckDBConnection, name: string, words: readonly string[]): Promise<void> {
  await connection.run(`CREATE TABLE ${name} (place INTEGER, word VARCHAR)`);
  const appender = await connection.createAppender(name);
  for (let first = 0; first < words.length; first += CHUNK) {
    const part = words.slice(first, first + CHUNK);
    const chunk = DuckDBDataChunk.create([INTEGER, VARCHAR], part.length);
    chunk.setColumnValues(
      0,
      part.map((_word, place) => first + place),
    );
    chunk.setColumnValues(1, part);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(`SET VARIABLE ${name} = (SELECT list(word ORDER BY place) FROM ${name})`);
}

async function appendNumbers(
  connection: DuckDBConnection,
  names: readonly string[],
  columns: readonly Numbers[],
  count: number,
): Promise<void> {
  const types = columns.map((values) => (values instanceof Float64Array ? DOUBLE : INTEGER));
  await connection.run(`CREATE TABLE numbers (${names.map((name, place) => `${name} ${types[place]!}`).join(", ")})`);
  const appender = await connection.createAppender("numbers");
  try {
    for (let first = 0; first < count; first += CHUNK) {
      const rows = Math.min(CHUNK, count - first);
      const chunk = DuckDBDataChunk.create(types, rows);
      for (const [column, values] of columns.entries()) fill(chunk, column, values.subarray(first, first + rows));
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}

function fill(chunk: DuckDBDataChunk, column: number, values: Numbers): void {
  const vector = chunk.getColumnVector(column);
  if (!(vector instanceof DuckDBIntegerVector || vector instanceof DuckDBDoubleVector)) {
    throw new TypeError(`column ${column} holds ${vector.type.toString()}, expected INTEGER or DOUBLE`);
  }
  for (let row = 0; row < values.length; row++) vector.setItem(row, values[row]!);
  vector.flush();
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
