import type { CollectionTable } from "@kansrijk/core/collections/tables/toTables";
import Excel from "exceljs";
import { fixZipDates } from "../../exports/fixZipDates.ts";
import { columnSheet } from "./columnSheet.ts";
import { sheetNames } from "./sheetNames.ts";

/** Tables as a workbook with a sheet each and one that explains the columns; the same tables give the same bytes. */
export async function tableXlsx(tables: readonly CollectionTable[]): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  [workbook.created, workbook.modified] = [new Date(0), new Date(0)];
  const names = sheetNames(tables.map(({ name }) => name));
  for (const { name, columns, rows } of tables) {
    const sheet = workbook.addWorksheet(names.get(name)!, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.addRow(columns.map(({ header }) => header)).font = { bold: true };
    // Texts are cells of the kind text: whatever they begin with, they are no formula.
    for (const row of rows) sheet.addRow(row.map(sheetValue));
    for (const [at, { header }] of columns.entries()) {
      const column = sheet.getColumn(at + 1);
      column.width = Math.min(40, Math.max(12, header.length + 2));
    }
  }
  columnSheet(workbook, tables);
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Excel keeps 15 digits: a number with more stands there as text. */
function sheetValue(value: string | number | boolean | null): string | number | boolean | null {
  if (typeof value !== "number") return value;
  const isKept = Number(value.toPrecision(15)) === value && Math.abs(value) < 1e15 && !/e/i.test(String(value));
  return isKept ? value : String(value);
}

/** The cell with most characters. */
export function longestCell(tables: readonly CollectionTable[]) {
  let longest = { table: "", column: "", letters: 0 };
  for (const { name, columns, rows } of tables)
    for (const row of rows)
      for (const [at, cell] of row.entries())
        if (typeof cell === "string" && cell.length > longest.letters)
          longest = { table: name, column: columns[at]!.header, letters: cell.length };
  return longest;
}
