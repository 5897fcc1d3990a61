import type { GivenTable } from "@kansrijk/core/collections/tables/givenTable";
import Excel from "exceljs";
import { cellOfSheet } from "../../admissionFiles/cellOfSheet.ts";
import { COLUMN_SHEET, sheetNames } from "./sheetNames.ts";

/** The sheets of a workbook as tables; undefined when it cannot be opened. Hidden sheets and the one that explains the columns are left out. */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  tables: readonly string[],
): Promise<GivenTable[] | undefined> {
  const workbook = new Excel.Workbook();
  try {
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch {
    // The reader fails in as many ways as a file can be broken; none says more than that it is.
    return undefined;
  }
  const names = new Map([...sheetNames(tables)].map(([table, sheet]) => [sheet.toLowerCase(), table]));
  const visible = workbook.worksheets.filter(
    ({ state, name }) => state === "visible" && name.toLowerCase() !== COLUMN_SHEET.toLowerCase(),
  );
  return visible.map((sheet) => {
    const name = names.get(sheet.name.toLowerCase()) ?? sheet.name;
    return { file: `${file} (${sheet.name})`, name, ...contentOf(sheet) };
  });
}

/** No table has so many columns; a cell far to the right would make every row as wide. */
const MOST_COLUMNS = 1000;

function contentOf(sheet: Excel.Worksheet) {
  const rows: string[][] = [];
  const unreadable: { row: number; column: number; value: string; expected: { nl: string; en: string } }[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    while (rows.length < number) rows.push([]);
    const cells = rows[number - 1]!;
    row.eachCell({ includeEmpty: false }, (cell, at) => {
      const column = Math.min(at, MOST_COLUMNS);
      const content = contentOfCell(cell);
      while (cells.length < column) cells.push("");
      cells[column - 1] = "text" in content ? content.text : content.value;
      if (!("text" in content)) unreadable.push({ row: number - 1, column: column - 1, ...content });
    });
  });
  return { rows, unreadable };
}

function contentOfCell(cell: Excel.Cell) {
  const { value } = cell;
  if (value instanceof Date) return { text: dayText(value) };
  return typeof value === "boolean" ? { text: String(value) } : cellOfSheet(cell);
}

/** A spreadsheet program that made a date of a date has not harmed it. */
function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}
