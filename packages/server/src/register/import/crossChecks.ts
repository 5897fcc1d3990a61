import type { DuckDBConnection } from "@duckdb/node-api";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { sqlText } from "../../population/duckdbIn.ts";
import { targetOf } from "../measureQuality.ts";
import type { StagedFile } from "./stageFile.ts";

/** Faults that show only when all rows are there: a key that stands twice, and a reference to what is not there. */
export async function crossChecks(
  connection: DuckDBConnection,
  staged: readonly StagedFile[],
  mostFaults: number,
): Promise<TableFault[]> {
  const tables = new Map<RegisterTable, StagedFile[]>();
  for (const file of staged) tables.set(file.source.table, [...(tables.get(file.source.table) ?? []), file]);
  const faults: TableFault[] = [];
  for (const [table, files] of tables) {
    faults.push(...(await duplicates(connection, table, files, table.key, mostFaults - faults.length)));
    if (table.id === "sites")
      faults.push(...(await duplicates(connection, table, files, ["code"], mostFaults - faults.length)));
    for (const [column, { type }] of Object.entries(table.columns)) {
      const target = [...tables].find(([other]) => other.id === targetOf(column, type.kind));
      // Sites were looked up when the cell was read, municipalities in the places of today.
      if (!target || target[0] === table || target[0].id === "sites") continue;
      faults.push(...(await strays(connection, table, files, column, target, mostFaults - faults.length)));
    }
  }
  return faults.slice(0, mostFaults);
}

async function duplicates(
  connection: DuckDBConnection,
  table: RegisterTable,
  files: readonly StagedFile[],
  key: readonly string[],
  most: number,
): Promise<TableFault[]> {
  // Sites without a number have none twice.
  const columns = key.map((name) => `"${name}"`).join(", ");
  const rows = rowsOf(files);
  const twice = `SELECT ${columns} FROM ${rows} WHERE "${key[0]!}" IS NOT NULL GROUP BY ALL HAVING count(*) > 1 LIMIT ${most}`;
  const sql = `SELECT filename, _row, ${columns} FROM ${rows} SEMI JOIN (${twice}) USING (${columns})
    QUALIFY row_number() OVER (PARTITION BY ${columns} ORDER BY filename, _row) > 1 ORDER BY filename, _row LIMIT ${most}`;
  const found = (await connection.runAndReadAll(sql)).getRowsJS();
  return found.map(([path, row, ...values]) => ({
    kind: "duplicate-key" as const,
    file: nameOf(files, path),
    row: Number(row),
    column: key.join(", "),
    value: values.map((value, index) => shown(key[index]!, value)).join(", "),
    expected: { nl: table.grain.nl, en: table.grain.en },
  }));
}

async function strays(
  connection: DuckDBConnection,
  table: RegisterTable,
  files: readonly StagedFile[],
  column: string,
  [target, targetFiles]: readonly [RegisterTable, readonly StagedFile[]],
  most: number,
): Promise<TableFault[]> {
  const sql = `SELECT filename, _row, t."${column}" FROM ${rowsOf(files)} t
    ANTI JOIN ${rowsOf(targetFiles)} o ON o."${target.key[0]!}" = t."${column}"
    WHERE t."${column}" IS NOT NULL ORDER BY filename, _row LIMIT ${most}`;
  const found = (await connection.runAndReadAll(sql)).getRowsJS();
  return found.map(([path, row, value]) => ({
    kind: "contradiction" as const,
    file: nameOf(files, path),
    row: Number(row),
    column,
    value: shown(column, value),
    expected: {
      nl: `${table.columns[column]!.label.nl} die in ${target.id} staat`,
      en: `${table.columns[column]!.label.en} that is in ${target.id}`,
    },
  }));
}

/** A pseudonym says nothing to anybody: the row is enough. */
function shown(column: string, value: unknown): string {
  return column === "pupil" ? "" : String(value);
}

function rowsOf(files: readonly StagedFile[]): string {
  return `read_parquet([${files.map(({ path }) => sqlText(path)).join(", ")}], filename = true, union_by_name = true)`;
}

function nameOf(files: readonly StagedFile[], path: unknown): string {
  return files.find((file) => file.path === path)?.source.name ?? "";
}
