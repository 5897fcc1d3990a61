import type { PartSource } from "@kansrijk/core/admission/files/partSource";
import { readFile } from "../imports/readFile.ts";
import { readSheet } from "./readSheet.ts";

/** What `roundFromFiles` takes, from the bytes of a CSV or Excel file: known by its first bytes, whatever it is called. */
export function partSourceOf(file: string, bytes: Uint8Array): Promise<PartSource> | PartSource {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readSheet(file, bytes) : { file, bytes };
}

/** The same from a path; also for a gzip file. */
export async function partSourceAt(path: string): Promise<PartSource> {
  const reading = await readFile(path);
  if (reading.ok) return partSourceOf(reading.file.name, reading.file.bytes);
  const [fault] = reading.faults;
  return { file: fault!.file, refused: fault!.expected };
}
