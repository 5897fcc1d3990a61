import { faultLines } from "../src/tables/faultText.ts";
import { readTable, type TableReading } from "../src/tables/readTable.ts";
import type { TableFault } from "../src/tables/tableFault.ts";
import type { TableFormat } from "../src/tables/tableFormat.ts";

/** Reads a file that must be sound; fails with its faults in words when it is not. */
export function readSound<Rows>(
  format: TableFormat<Rows>,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Extract<TableReading<Rows>, { ok: true }> {
  const reading = readTable(format, file.name, file.bytes);
  if (!reading.ok) throw new Error(faultLines(reading.faults, "en", 20).join("\n"));
  return reading;
}

/** Reads a file that must be refused; gives its faults. */
export function faultsOf(format: TableFormat<unknown>, bytes: Uint8Array, name = "scores.csv"): readonly TableFault[] {
  const reading = readTable(format, name, bytes);
  if (reading.ok) throw new Error(`${name} was read, with ${reading.rowCount} rows`);
  return reading.faults;
}
