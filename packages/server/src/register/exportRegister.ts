import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CODE_LISTS } from "@kansrijk/core/register/codeLists";
import type { RegisterManifest } from "@kansrijk/core/register/manifest";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { registerTables } from "../indicators/registerTables.ts";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";

export type ExportFormat = "parquet" | "csv";

/**
 * Copies a register to a new folder: the Parquet files as they are, or CSV with words for codes, which importRegister
 * reads again. Pupils go by their pseudonym. The folder must be empty or new.
 */
export async function exportRegister(
  folder: string,
  manifest: RegisterManifest,
  target: string,
  format: ExportFormat,
): Promise<void> {
  await mkdir(target, { recursive: true });
  if (format === "parquet") return cp(folder, target, { recursive: true });
  const known = await registerTables();
  await duckdbIn([folder, target], async (connection) => {
    for (const table of known.values()) {
      for (const file of Object.keys(manifest.tables[table.id]?.files ?? {})) {
        const path = join(target, file.replace(/parquet$/, "csv"));
        await mkdir(dirname(path), { recursive: true });
        const source = `read_parquet(${sqlText(join(folder, file))}, hive_partitioning = false)`;
        await connection.run(
          `COPY (SELECT ${columnsOf(table).join(", ")} FROM ${source}) TO ${sqlText(path)} (FORMAT csv, DELIMITER ';', HEADER)`,
        );
      }
    }
  });
}

function columnsOf(table: RegisterTable): string[] {
  const columns = Object.entries(table.columns)
    .filter(([name]) => name !== "record_key")
    .map(([name, { type }]) => {
      if (type.kind === "municipality") return `printf('GM%04d', "${name}") AS "${name}"`;
      if (type.kind !== "code") return `"${name}"`;
      const codes = CODE_LISTS[type.list].map(({ code }) => sqlText(code)).join(", ");
      return `[${codes}]["${name}" + 1] AS "${name}"`;
    });
  return table.yearly ? ["school_year", ...columns] : columns;
}
