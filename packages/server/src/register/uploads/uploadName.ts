import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { fileFault } from "../registerFaults.ts";

export type UploadName =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly fault: TableFault };

/** The place of a file in the folder of an upload; refused when it is no table or could lead out of the folder. */
export function uploadName(given: string): UploadName {
  const name = given.replaceAll("\\", "/").normalize("NFC");
  const parts = name.split("/");
  const isSafe =
    parts.length <= 3 && parts.every((part) => part.length <= 100 && /^[\p{L}\p{N}_][^\p{Cc}:]*$/u.test(part));
  const isTable = (part: string): boolean => /\.(csv|parquet)$/i.test(part);
  // A folder that is called like a table would stand in the way of that table.
  if (isSafe && isTable(name) && !parts.slice(0, -1).some(isTable)) return { ok: true, name };
  const expected = {
    nl: "een bestand .csv of .parquet, zoals pupils.csv of enrolments/2024.csv, of een ZIP daarvan",
    en: "a file .csv or .parquet, such as pupils.csv or enrolments/2024.csv, or a ZIP of those",
  };
  return { ok: false, fault: fileFault("wrong-file", name.slice(0, 200), "", "", expected) };
}

/** Files that a ZIP often holds and that are no tables: explanations, and what a system adds. */
const ASIDE = /(^|\/)(__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)|\.(txt|md|json)$/i;

/** The names of the tables in a ZIP, without the one folder that all of them may stand in. */
export function tablesInZip(names: readonly string[]): ReadonlyMap<string, string> {
  const tables = names.filter((name) => !ASIDE.test(name.replaceAll("\\", "/")));
  const folders = new Set(tables.map((name) => topFolder(name)));
  const [only] = folders;
  // A folder of a table holds years only; any other folder is just what was zipped.
  const isWrapped =
    folders.size === 1 &&
    only !== undefined &&
    !tables.every((name) => /[/\\]\d{4}\.\w+$/.test(name) && depth(name) === 2);
  return new Map(tables.map((name) => [name, isWrapped ? name.slice(only.length + 1) : name]));
}

function topFolder(name: string): string | undefined {
  const at = name.search(/[/\\]/);
  return at < 0 ? undefined : name.slice(0, at);
}

function depth(name: string): number {
  return name.split(/[/\\]/).length;
}
