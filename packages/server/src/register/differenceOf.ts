import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { ManifestTables, RegisterManifest } from "@kansrijk/core/register/manifest";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { registerTables } from "../indicators/registerTables.ts";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";
import type { TableDifference } from "./registerMeta.ts";

/** What is different from the register before: per table rows that came, went or changed, by the key of the table. */
export async function differenceOf(
  lake: string,
  folder: string,
  manifest: RegisterManifest,
  previous: { readonly id: string; readonly manifest: RegisterManifest },
): Promise<TableDifference[]> {
  const before = join(lake, previous.id);
  const old = previous.manifest.tables;
  return duckdbIn([before, folder], async (connection) => {
    const result: TableDifference[] = [];
    for (const table of (await registerTables()).values()) {
      const rows = { before: old[table.id]?.rows ?? 0, after: manifest.tables[table.id]?.rows ?? 0 };
      if (rows.before === 0 && rows.after === 0) continue;
      if (rows.before === 0 || rows.after === 0) {
        result.push({ table: table.id, ...rows, added: rows.after, removed: rows.before, changed: 0 });
        continue;
      }
      const sides = [sideOf(before, old, table), sideOf(folder, manifest.tables, table)] as const;
      result.push({ table: table.id, ...rows, ...(await compare(connection, table, ...sides)) });
    }
    return result;
  });
}

/** The rows of a table with its sites by code: their numbers may differ between two registers. */
function sideOf(folder: string, tables: ManifestTables, table: RegisterTable): string {
  const source = (id: string): string =>
    `read_parquet([${Object.keys(tables[id]!.files)
      .map((file) => sqlText(join(folder, file)))
      .join(", ")}], hive_partitioning = false)`;
  if (table.columns["site"]?.type.kind !== "integer") return `FROM ${source(table.id)}`;
  if (table.id === "sites") return `SELECT * REPLACE (code AS site) FROM ${source("sites")}`;
  return `SELECT t.* REPLACE (s.code AS site) FROM ${source(table.id)} t LEFT JOIN ${source("sites")} s ON s.site = t.site`;
}

async function compare(connection: DuckDBConnection, table: RegisterTable, before: string, after: string) {
  const on = table.key.map((column) => `a."${column}" IS NOT DISTINCT FROM b."${column}"`).join(" AND ");
  const key = table.key[0]!;
  const others = [...(table.yearly ? ["school_year"] : []), ...Object.keys(table.columns)];
  const differs = others.map((column) => `a."${column}" IS DISTINCT FROM b."${column}"`).join(" OR ");
  const sql = `SELECT count(*) FILTER (a."${key}" IS NULL), count(*) FILTER (b."${key}" IS NULL),
    count(*) FILTER (a."${key}" IS NOT NULL AND b."${key}" IS NOT NULL AND (${differs}))
    FROM (${before}) a FULL OUTER JOIN (${after}) b ON ${on}`;
  const [row = []] = (await connection.runAndReadAll(sql)).getRowsJS();
  const [added = 0, removed = 0, changed = 0] = row.map(Number);
  return { added, removed, changed };
}
