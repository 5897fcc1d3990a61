import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

export interface FoundModule {
  /** Name of the file without its extension. */
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Imports every module of a folder in order of name, so that adding a file adds a thing. Tests and types are left out. */
export async function importFolder(folder: string): Promise<FoundModule[]> {
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith(".d.ts"),
  );
  return Promise.all(
    files.sort().map(async (file) => {
      const exports: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
      return { name: basename(file, ".ts"), exports };
    }),
  );
}
