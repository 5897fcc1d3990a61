import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { readZip } from "../../collections/files/readZip.ts";
import type { ZipEntry } from "../../exports/zipFile.ts";
import type { Store } from "../../store/store.ts";
import { fileFault } from "../registerFaults.ts";
import { tablesInZip, uploadName } from "./uploadName.ts";
import { keepUpload } from "./uploads.ts";

/** A register that is larger goes with the command, from a folder. */
const LARGEST_UNPACKED = 512 * 1024 * 1024;

export type KeptUploaded =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Puts a file, or the tables in a ZIP, in the folder of an upload: all of them or none. Undefined when the upload is not there. */
export async function keepUploaded(
  store: Pick<Store, "dataDir">,
  upload: string,
  given: string,
  bytes: Uint8Array,
): Promise<KeptUploaded | undefined> {
  const tables = tablesOf(given, bytes);
  if (!tables) return { ok: false, faults: [brokenZip(given)] };
  const named = tables.map(({ name, content }) => ({ place: uploadName(name), content }));
  const faults = named.flatMap(({ place }) => (place.ok ? [] : [place.fault]));
  if (faults.length > 0) return { ok: false, faults };
  const files: string[] = [];
  for (const { place, content } of named) {
    if (!place.ok) continue;
    if (!(await keepUpload(store, upload, place.name, content))) return undefined;
    files.push(place.name);
  }
  return { ok: true, files };
}

/** Undefined when it is a ZIP without tables, or one that is not whole. */
function tablesOf(given: string, bytes: Uint8Array): ZipEntry[] | undefined {
  if (!/\.zip$/i.test(given)) return [{ name: given, content: bytes }];
  const entries = readZip(bytes, LARGEST_UNPACKED);
  if (!entries) return undefined;
  const names = tablesInZip(entries.map(({ name }) => name));
  const tables = entries.flatMap(({ name, content }) => (names.has(name) ? [{ name: names.get(name)!, content }] : []));
  return tables.length > 0 ? tables : undefined;
}

function brokenZip(given: string): TableFault {
  return fileFault("file", given.slice(0, 200), "", "", {
    nl: "een ZIP die heel is, zonder wachtwoord, met bestanden .csv of .parquet, van hoogstens 512 MB uitgepakt",
    en: "a ZIP that is whole, without a password, with files .csv or .parquet, of at most 512 MB unpacked",
  });
}
