import { detectFormat } from "@kansrijk/core/tables/detectFormat";
import { readTable, type ReadingOptions, type TableReading } from "@kansrijk/core/tables/readTable";
import type { StoredTable } from "@kansrijk/core/tables/stored/storedTable";
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
  /** All rows as typed columns, whatever the kind; null when it was read only to use its rows. */
  readonly stored: StoredTable | null;
  readonly reading: ReadingAbout;
}

/** What is noted while reading, for the quality report. */
export type ReadingAbout = Pick<
  Extract<TableReading<unknown>, { ok: true }>,
  "rowCount" | "unused" | "totalRows" | "damaged" | "mayRepeat"
>;

export type TableFileReading =
  | { readonly ok: true; readonly table: FileTable }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

let known: Promise<Formats> | undefined;

/** The formats that files can have, read once. */
export function knownFormats(): Promise<Formats> {
  known ??= readFormats();
  return known;
}

/** Reads a file in the format that its header shows; `kinds` narrows the choice. To only use its rows, `store` is false. */
export async function readTableFile(
  path: string,
  kinds?: readonly string[],
  options?: ReadingOptions,
): Promise<TableFileReading> {
  const reading = await readFile(path);
  return reading.ok ? readTableBytes(reading.file, kinds, options) : reading;
}

/** The same for a file that is in memory already. */
export async function readTableBytes(
  file: InputFile,
  kinds?: readonly string[],
  { store = true }: ReadingOptions = {},
): Promise<TableFileReading> {
  const formats = [...(await knownFormats()).values()].filter(
    (format) => kinds === undefined || kinds.includes(format.id),
  );
  const detection = detectFormat(formats, file.name, file.bytes);
  if (!detection.ok) return detection;
  const reading = readTable(detection.format, file.name, file.bytes, { store });
  if (!reading.ok) return reading;
  const { rowCount, unused, totalRows, damaged, mayRepeat, stored } = reading;
  const { name, sha256, bytes } = file;
  return {
    ok: true,
    table: {
      kind: detection.format.id,
      name,
      sha256,
      bytes: bytes.length,
      rowCount,
      rows: reading.rows,
      stored,
      reading: { rowCount, unused, totalRows, damaged, mayRepeat },
    },
  };
}
