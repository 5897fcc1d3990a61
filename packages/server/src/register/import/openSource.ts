import { open } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { DELIMITERS, firstRecord, unifyLineEnds } from "@kansrijk/core/tables/csvRecords";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { sqlText } from "../../population/duckdbIn.ts";
import { fileFault } from "../registerFaults.ts";
import type { SourceFile } from "./sourceFiles.ts";

/** Enough to see the header and how the file is written. */
const LOOK = 1024 * 1024;

export type OpenSource =
  | {
      readonly ok: true;
      readonly header: readonly string[];
      /** What to select from: a column `_row` (the header is row 1) and the columns of the file as text. */
      readonly sql: string;
    }
  | { readonly ok: false; readonly fault: TableFault };

/** Finds out how a file is written, and how to select its cells as text. */
export async function openSource(connection: DuckDBConnection, source: SourceFile): Promise<OpenSource> {
  try {
    return source.format === "csv" ? await openCsv(source) : await openParquet(connection, source);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    const expected = { nl: "een bestand dat heel is", en: "a file that is whole" };
    return { ok: false, fault: fileFault("file", source.name, "", reason, expected) };
  }
}

async function openParquet(connection: DuckDBConnection, source: SourceFile): Promise<OpenSource> {
  const file = `read_parquet(${sqlText(source.path)}, hive_partitioning = false`;
  const found = await connection.runAndReadAll(`SELECT column_name FROM (DESCRIBE FROM ${file}))`);
  const header = found.getRowsJS().map(([name]) => String(name));
  const columns = header.map((name) => `CAST(${identifier(name)} AS VARCHAR) AS ${identifier(name)}`);
  return {
    ok: true,
    header,
    sql: `SELECT file_row_number + 2 AS _row, ${columns.join(", ")} FROM ${file}, file_row_number = true)`,
  };
}

async function openCsv(source: SourceFile): Promise<OpenSource> {
  const start = await startOf(source.path);
  const isUtf8 = valid(start);
  const text = unifyLineEnds(new TextDecoder(isUtf8 ? "utf-8" : "windows-1252").decode(start));
  const [delimiter, header] = DELIMITERS.map((one) => [one, firstRecord(text, one)] as const).toSorted(
    (a, b) => b[1].length - a[1].length,
  )[0]!;
  const names = header.map((name) => name.trim());
  const double = names.find((name, index) => name === "" || names.indexOf(name) !== index);
  if (double !== undefined || names.length < 2) {
    const expected = {
      nl: "een kopregel met ten minste twee kolommen, elk met een eigen naam",
      en: "a header with at least two columns, each with a name of its own",
    };
    return { ok: false, fault: { ...fileFault("duplicate-column", source.name, "", double ?? "", expected), row: 1 } };
  }
  const columns = names.map((name) => `${sqlText(name)}: 'VARCHAR'`).join(", ");
  const options = [
    "auto_detect = false",
    "header = true",
    `delim = ${sqlText(delimiter)}`,
    `quote = '"', escape = '"'`,
    `encoding = '${isUtf8 ? "utf-8" : "latin-1"}'`,
    `columns = {${columns}}`,
    "store_rejects = true, rejects_limit = 1000",
  ];
  return {
    ok: true,
    header: names,
    sql: `SELECT row_number() OVER () + 1 AS _row, * FROM read_csv(${sqlText(source.path)}, ${options.join(", ")})`,
  };
}

async function startOf(path: string): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const buffer = Buffer.alloc(LOOK);
    const { bytesRead } = await handle.read(buffer, 0, LOOK, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A character may be cut in two at the end of what was read. */
function valid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: bytes.length === LOOK });
    return true;
  } catch {
    return false;
  }
}

/** The name of a column in SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
