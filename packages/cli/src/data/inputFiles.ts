import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Files that can hold a table; others in a folder are passed over. */
const TABLES = /\.(csv|json|geojson)(\.gz)?$/i;

/** The files that were named, with the tables in each folder that was named, in order of name. */
export async function inputFiles(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const isFolder = await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      );
      return isFolder ? tablesIn(path) : [path];
    }),
  );
  return lists.flat();
}

async function tablesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => TABLES.test(name))
    .sort()
    .map((name) => join(folder, name));
}
