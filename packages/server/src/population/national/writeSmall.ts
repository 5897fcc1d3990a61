import type { DuckDBConnection } from "@duckdb/node-api";
import type { Cell } from "@kansrijk/core/population/national/dimensions";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { storedType } from "@kansrijk/core/register/storedType";
import { sqlText } from "../duckdbIn.ts";

/** Writes a table of some thousands of rows as Parquet; cells in the order of the columns of the register. */
export async function writeSmall(
  connection: DuckDBConnection,
  table: RegisterTable,
  rows: readonly (readonly Cell[])[],
  path: string,
  year?: number,
): Promise<void> {
  const columns = Object.entries(table.columns).map(([name, column]) => ({ name, type: storedType(column) }));
  const defined = columns.map(({ name, type }) => `"${name}" ${type}`).join(", ");
  await connection.run(`CREATE OR REPLACE TABLE small (${defined})`);
  const appender = await connection.createAppender("small");
  try {
    for (const row of rows) {
      for (const [index, { type }] of columns.entries()) {
        const cell = row[index] ?? null;
        if (cell === null) appender.appendNull();
        else if (type === "VARCHAR") appender.appendVarchar(String(cell));
        else appender.appendInteger(Number(cell));
      }
      appender.endRow();
    }
  } finally {
    appender.closeSync();
  }
  const first = year === undefined ? "" : `${year}::INTEGER AS school_year, `;
  await connection.run(`COPY (SELECT ${first}* FROM small) TO ${sqlText(path)} (FORMAT parquet, COMPRESSION zstd)`);
}
