import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** The folder with real open data beside the project; it is not part of the project. */
const FOLDER = new URL("../../../../shared/data/", import.meta.url);

/** True when the file is not there; say so in the title of the test that is skipped for it. */
export function isAbsent(path: string): boolean {
  return !existsSync(new URL(path, FOLDER));
}

/** Name and unpacked content of a real file. */
export function sharedFile(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  const bytes = readFileSync(fileURLToPath(new URL(path, FOLDER)));
  return { name: path.split("/").at(-1)!, bytes: path.endsWith(".gz") ? gunzipSync(bytes) : bytes };
}
