import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { ManifestTables } from "@kansrijk/core/register/manifest";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { storedType } from "@kansrijk/core/register/storedType";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { registerTables } from "../indicators/registerTables.ts";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";
import { fileFault } from "./registerFaults.ts";

/** Tables without which nothing can be measured. */
const NEEDED = ["municipalities", "sites", "pupils"];

export interface FolderContent {
  readonly tables: ManifestTables;
  readonly schoolYears: readonly number[];
}

export type FolderCheck =
  | ({ readonly ok: true } & FolderContent)
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/**
 * Looks whether a folder holds the Parquet files of a register: known tables, their columns in order with the right types,
 * and in each file of a year that year only. Counts and hashes every file.
 */
export async function checkRegisterFolder(folder: string): Promise<FolderCheck> {
  const known = await registerTables();
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".parquet"))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  const faults: TableFault[] = [];
  const tables: Record<string, { rows: number; files: Record<string, { rows: number; sha256: string }> }> = {};
  const years = new Set<number>();
  await duckdbIn(folder, async (connection) => {
    for (const file of files) {
      const place = placeOf(file, known);
      if (!place) {
        faults.push(fileFault("wrong-file", file, "", "", tableNames(known)));
        continue;
      }
      const found = await checkFile(connection, folder, file, place);
      faults.push(...found.faults);
      const table = (tables[place.table.id] ??= { rows: 0, files: {} });
      table.rows += found.rows;
      table.files[file] = { rows: found.rows, sha256: await hashOf(join(folder, file)) };
      if (place.year !== undefined) years.add(place.year);
    }
  });
  for (const id of NEEDED.filter((id) => !tables[id]))
    faults.push(fileFault("file", `${id}.parquet`, "", "", { nl: "een bestand dat er is", en: "a file that exists" }));
  if (years.size === 0)
    faults.push(
      fileFault("file", ".", "", "", {
        nl: "ten minste één tabel per schooljaar, zoals enrolments/2024.parquet",
        en: "at least one table per school year, such as enrolments/2024.parquet",
      }),
    );
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, tables, schoolYears: [...years].sort((a, b) => a - b) };
}

interface FilePlace {
  readonly table: RegisterTable;
  readonly year?: number;
}

/** The table that a path belongs to; undefined when a register has no such file. */
function placeOf(file: string, known: ReadonlyMap<string, RegisterTable>): FilePlace | undefined {
  const [, id = "", year] = /^([a-z-]+)(?:\/(\d{4}))?\.parquet$/.exec(file) ?? [];
  const table = [...known.values()].find((item) => item.id === id);
  if (!table || table.yearly !== (year !== undefined)) return undefined;
  return year === undefined ? { table } : { table, year: Number(year) };
}

function tableNames(known: ReadonlyMap<string, RegisterTable>) {
  const names = [...known.values()].map(({ id, yearly }) => `${id}${yearly ? "/2024" : ""}.parquet`).join(", ");
  return { nl: `een van: ${names}`, en: `one of: ${names}` };
}

async function checkFile(
  connection: DuckDBConnection,
  folder: string,
  file: string,
  { table, year }: FilePlace,
): Promise<{ rows: number; faults: TableFault[] }> {
  const source = `read_parquet(${sqlText(join(folder, file))}, hive_partitioning = false)`;
  const described = await connection.runAndReadAll(`SELECT column_name, column_type FROM (DESCRIBE FROM ${source})`);
  const found = described.getRowsJS().map(([name, type]) => `${String(name)} ${String(type)}`);
  const wanted = [
    ...(table.yearly ? ["school_year INTEGER"] : []),
    ...Object.entries(table.columns).map(([name, column]) => `${name} ${storedType(column)}`),
  ];
  const wrong = wanted.findIndex((column, index) => column !== found[index]);
  if (wrong >= 0 || found.length > wanted.length) {
    const at = wrong >= 0 ? wrong : wanted.length;
    const expected = wanted[at] ?? "";
    const text = expected === "" ? { nl: "geen kolom meer", en: "no more columns" } : { nl: expected, en: expected };
    return { rows: 0, faults: [fileFault("missing-column", file, expected.split(" ")[0]!, found[at] ?? "", text)] };
  }
  const must = Object.entries(table.columns).filter(([, column]) => !column.nullable);
  const counts = [
    "count(*)",
    year === undefined ? "0" : `count(*) FILTER (school_year IS DISTINCT FROM ${year})`,
    ...must.map(([name]) => `count(*) - count("${name}")`),
  ];
  const [row = []] = (await connection.runAndReadAll(`SELECT ${counts.join(", ")} FROM ${source}`)).getRowsJS();
  const [rows = 0, strays = 0, ...blanks] = row.map(Number);
  const faults: TableFault[] = [];
  if (strays > 0)
    faults.push(fileFault("cell", file, "school_year", `${strays} x`, { nl: `alleen ${year}`, en: `only ${year}` }));
  for (const [index, [name]] of must.entries())
    if (blanks[index]! > 0)
      faults.push(
        fileFault("cell", file, name, `${blanks[index]} x`, { nl: "geen lege cellen", en: "no blank cells" }),
      );
  return { rows, faults };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest("hex");
}
