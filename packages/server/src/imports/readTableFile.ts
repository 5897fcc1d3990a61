import { detectFormat } from "@kansrijk/core/tables/detectFormat";
import { readTable } from "@kansrijk/core/tables/readTable";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { readFormats, type Formats } from "./formats.ts";
import { readFile, type InputFile } from "./readFile.ts";

/** A table from a file, read whole and found free of faults. */
export interface FileTable {
  readonly kind: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rowCount: number;
  readonly rows: unknown;
}

export type TableFileReading =
  | { readonly ok: true; readonly table: FileTable }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

let known: Promise<Formats> | undefined;

/** Reads a file in the format that its header shows; `kinds` narrows the choice. */
export async function readTableFile(path: string, kinds?: readonly string[]): Promise<TableFileReading> {
  const reading = await readFile(path);
  return reading.ok ? readTableBytes(reading.file, kinds) : reading;
}

/** The same for a file that is in memory already. */
export async function readTableBytes(file: InputFile, kinds?: readonly string[]): Promise<TableFileReading> {
  known ??= readFormats();
  const formats = [...(await known).values()].filter((format) => kinds === undefined || kinds.includes(format.id));
  const detection = detectFormat(formats, file.name, file.bytes);
  if (!detection.ok) return detection;
  const reading = readTable(detection.format, file.name, file.bytes);
  if (!reading.ok) return reading;
  const { name, sha256, bytes } = file;
  return {
    ok: true,
    table: {
      kind: detection.format.id,
      name,
      sha256,
      bytes: bytes.length,
      rowCount: reading.rowCount,
      rows: reading.rows,
    },
  };
}
