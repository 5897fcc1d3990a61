import { cellShown } from "../src/tables/stored/cellShown.ts";
import type { StoredTable } from "../src/tables/stored/storedTable.ts";
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

/** Reads a table that must be sound, and gives all its rows as typed columns too. */
export function readStored(
  format: TableFormat<unknown>,
  bytes: Uint8Array,
  name = "table.csv",
): Extract<TableReading<unknown>, { ok: true }> & { readonly stored: StoredTable } {
  const reading = readTable(format, name, bytes, { store: true });
  if (!reading.ok) throw new Error(faultLines(reading.faults, "en", 20).join("\n"));
  if (!reading.stored) throw new Error(`${name} was read without its columns`);
  return { ...reading, stored: reading.stored };
}

/** Every row as `name: text`, with bands as 1-4 and what is not known in brackets. */
export function shownRows({ columns, rowCount }: StoredTable): Record<string, string>[] {
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(
      columns.map((column) => {
        const cell = cellShown(column, row);
        return [column.name, typeof cell === "string" ? cell : `(${cell.unknown})`];
      }),
    ),
  );
}
