import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { registerTables } from "../../indicators/registerTables.ts";
import { fileFault } from "../registerFaults.ts";

/** A file that a user brings for a table of the register. */
export interface SourceFile {
  readonly table: RegisterTable;
  /** School year, from the name of the file; undefined when the rows tell it themselves. */
  readonly year?: number;
  /** As the user sees it: `enrolments/2024.csv`. */
  readonly name: string;
  readonly path: string;
  readonly format: "csv" | "parquet";
}

export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly faults: readonly TableFault[];
}

/** Places first: the other tables refer to them. */
const ORDER = ["municipalities", "postcodes", "sites", "pupils"];

/** The files of a folder that belong to a register: `<table>.csv`, or `<table>/<year>.csv`; Parquet likewise. */
export async function sourceFiles(folder: string): Promise<SourceFiles> {
  const known = [...(await registerTables()).values()];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder, "x").length - 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !name.startsWith("."))
    .sort();
  const files: SourceFile[] = [];
  const faults: TableFault[] = [];
  for (const name of names.filter((name) => /\.(csv|parquet)$/i.test(name))) {
    const [, id = "", year, format = ""] = /^([a-z_-]+)(?:\/(\d{4}))?\.(csv|parquet)$/i.exec(name) ?? [];
    const table = known.find((item) => item.id === id.toLowerCase().replaceAll("_", "-"));
    if (!table || (year !== undefined && !table.yearly))
      faults.push(fileFault("wrong-file", name, "", "", expected(known)));
    else
      files.push({
        table,
        ...(year === undefined ? {} : { year: Number(year) }),
        name,
        path: join(folder, name),
        format: format.toLowerCase() as SourceFile["format"],
      });
  }
  if (files.length === 0 && faults.length === 0) faults.push(fileFault("file", ".", "", "", expected(known)));
  const rank = ({ table }: SourceFile): number => (ORDER.indexOf(table.id) + ORDER.length + 1) % (ORDER.length + 1);
  return { files: files.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1)), faults };
}

function expected(known: readonly RegisterTable[]) {
  const names = known.map(({ id, yearly }) => `${id}${yearly ? "/2024" : ""}.csv`).join(", ");
  return { nl: `een van: ${names} (of .parquet)`, en: `one of: ${names} (or .parquet)` };
}
