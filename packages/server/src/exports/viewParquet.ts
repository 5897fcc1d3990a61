import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBDataChunk,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBValue,
} from "@duckdb/node-api";
import type { CsvValue } from "@kansrijk/core/exports/csvText";
import { exportColumns, exportRows, type ExportColumn } from "@kansrijk/core/exports/exportColumns";
import { INVENTED, isGenerated, titleOf, type ExportView } from "@kansrijk/core/exports/exportView";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";

const TYPES = { string: VARCHAR, integer: BIGINT, number: DOUBLE, boolean: BOOLEAN } as const;
/** Most rows a DuckDB chunk holds. */
const CHUNK = 2048;

/** A view as Parquet with typed columns; title, language and remark stand in the metadata of the file. */
export async function viewParquet(view: ExportView, language: Language): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-export-"));
  try {
    const file = join(folder, "view.parquet");
    await duckdbIn(folder, async (connection) => {
      const columns = exportColumns(view, language);
      await append(connection, columns, exportRows(view, columns));
      await connection.run(
        `COPY cells TO ${sqlText(file)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA ${metadata(view, language)})`,
      );
    });
    return new Uint8Array(await readFile(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function append(
  connection: DuckDBConnection,
  columns: readonly ExportColumn[],
  rows: readonly (readonly CsvValue[])[],
): Promise<void> {
  const types = columns.map(({ type }) => TYPES[type]);
  await connection.run(`CREATE TABLE cells (${columns.map(({ name }, at) => `"${name}" ${types[at]!}`).join(", ")})`);
  const appender = await connection.createAppender("cells");
  try {
    for (let first = 0; first < rows.length; first += CHUNK) {
      const part = rows.slice(first, first + CHUNK);
      const chunk = DuckDBDataChunk.create(types, part.length);
      columns.forEach(({ type }, at) =>
        chunk.setColumnValues(
          at,
          part.map((row) => storedValue(row[at]!, type)),
        ),
      );
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}

function storedValue(value: CsvValue, type: ExportColumn["type"]): DuckDBValue {
  return type === "integer" && typeof value === "number" ? BigInt(value) : value;
}

function metadata(view: ExportView, language: Language): string {
  const remark = isGenerated(view) ? { remark: INVENTED[language] } : {};
  const values = { title: titleOf(view)[language], language, ...remark };
  return `{${Object.entries(values)
    .map(([key, value]) => `${key}: ${sqlText(value)}`)
    .join(", ")}}`;
}
