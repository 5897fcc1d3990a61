import Excel from "exceljs";
import { safeCell } from "@kansrijk/core/admission/files/safeCell";
import type { Table } from "@kansrijk/core/admission/files/table";

export interface SheetTable {
  readonly name: string;
  readonly table: Table;
  /** To fill in: all cells are text, so that a spreadsheet program makes no dates or numbers of ids. */
  readonly isForm?: boolean;
  /** Long texts: wide columns with line breaks. */
  readonly isProse?: boolean;
}

/** Tables as a workbook, one sheet each. */
export async function tablesXlsx(sheets: readonly SheetTable[]): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  for (const { name, table, isForm = false, isProse = false } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = table.header.map((header) => ({
      header: safeCell(header),
      width: isProse ? 32 : Math.max(12, header.length + 2),
      ...(isForm ? { style: { numFmt: "@" } } : {}),
      ...(isProse ? { style: { alignment: { wrapText: true, vertical: "top" as const } } } : {}),
    }));
    sheet.getRow(1).font = { bold: true };
    for (const row of table.rows) sheet.addRow(row.map((cell) => cellValue(cell, isForm)));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function cellValue(cell: Table["rows"][number][number], isForm: boolean): string | number | null {
  if (cell === null) return null;
  if (typeof cell === "number") return isForm ? String(cell) : cell;
  return safeCell(cell);
}
