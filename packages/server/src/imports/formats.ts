import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { TableFormat } from "@kansrijk/core/tables/tableFormat";
import { importFolder } from "../store/importFolder.ts";

/** The formats that can be read, by id. */
export type Formats = ReadonlyMap<string, TableFormat<unknown>>;

/** The folder of formats in core; adding a file there adds a format. */
const FOLDER = join(dirname(createRequire(import.meta.url).resolve("@kansrijk/core/tables/tableFormat")), "formats");

/** All formats in a folder. Throws TypeError for a file without a format, or whose id is not the name of the file. */
export async function readFormats(folder: string = FOLDER): Promise<Formats> {
  const found = await importFolder(folder);
  return new Map(
    found.map(({ name, exports }) => {
      const format = exports["format"];
      if (!isFormat(format))
        throw new TypeError(`${name}.ts: expected an export "format" made with defineFormat({ ... })`);
      const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      if (format.id !== id) throw new TypeError(`${name}.ts: expected a format with the id ${id}, not ${format.id}`);
      return [id, format];
    }),
  );
}

function isFormat(value: unknown): value is TableFormat<unknown> {
  return typeof value === "object" && value !== null && "id" in value && "columns" in value && "open" in value;
}
