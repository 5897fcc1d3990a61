import { columnGuide } from "@kansrijk/core/collections/tables/columnGuide";
import type { CollectionTable } from "@kansrijk/core/collections/tables/toTables";
import type Excel from "exceljs";
import { COLUMN_SHEET } from "./sheetNames.ts";

const HEADER = [
  ["tabel / table", 20],
  ["kolom / column", 24],
  ["naam", 32],
  ["name", 32],
  ["wat er staat", 48],
  ["what it holds", 48],
  ["eenheid", 24],
  ["unit", 24],
  ["toegestane waarden / allowed values", 60],
] as const;

/** Adds a sheet that says in both languages what each column is. It is not read when the workbook comes in again. */
export function columnSheet(workbook: Excel.Workbook, tables: readonly CollectionTable[]): void {
  const sheet = workbook.addWorksheet(COLUMN_SHEET, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow(HEADER.map(([title]) => title)).font = { bold: true };
  for (const [at, [, width]] of HEADER.entries()) sheet.getColumn(at + 1).width = width;
  for (const { table, column, label, meaning, unit, values } of columnGuide(tables))
    sheet.addRow([
      table,
      column,
      label.nl,
      label.en,
      meaning.nl,
      meaning.en,
      unit.nl || null,
      unit.en || null,
      values.join(" | ") || null,
    ]);
}
