import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import type { SourceFile } from "./sourceFiles.ts";

/** Blank lines of a CSV file are no rows for the reader, but a user counts them: moves faults to the rows as an editor shows them. */
export async function onTheirLines(source: SourceFile, faults: readonly TableFault[]): Promise<TableFault[]> {
  if (source.format !== "csv" || faults.every((fault) => fault.kind !== "cell")) return [...faults];
  const last = Math.max(...faults.map((fault) => fault.row));
  const lineOf: number[] = [];
  let line = 0;
  const input = createReadStream(source.path);
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() !== "") lineOf.push(line);
    if (lineOf.length >= last) break;
  }
  input.destroy();
  // Without blank lines every row is on its own line, or a quoted cell holds line breaks: both keep the row.
  if (lineOf.at(-1) === lineOf.length) return [...faults];
  return faults.map((fault) => ({ ...fault, row: lineOf[fault.row - 1] ?? fault.row }));
}
