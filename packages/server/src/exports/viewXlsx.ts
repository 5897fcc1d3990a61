import { exportColumns, exportRows } from "@kansrijk/core/exports/exportColumns";
import { exportSections, type ExportSection } from "@kansrijk/core/exports/exportReadme";
import { INVENTED, isGenerated, titleOf, type ExportView } from "@kansrijk/core/exports/exportView";
import type { Language } from "@kansrijk/core/vocabulary/text";
import Excel from "exceljs";
import { fixZipDates } from "./fixZipDates.ts";

const NAMES = {
  nl: { table: "Tabel", definition: "Definitie", legend: "Tekens en noten" },
  en: { table: "Table", definition: "Definition", legend: "Symbols and notes" },
} as const;

/** Longest text that fits a cell of Excel. */
const MOST_LETTERS = 32_767;

/** A view as a workbook: the figures, what they mean, and the symbols with the footnotes. The same view gives the same bytes. */
export async function viewXlsx(view: ExportView, language: Language): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  [workbook.created, workbook.modified] = [new Date(0), new Date(0)];
  workbook.title = titleOf(view)[language];
  addTable(workbook, view, language);
  const sections = exportSections(view);
  const titles = new Set(view.definitions.map(({ title }) => title));
  const isDefinition = ({ title }: ExportSection): boolean => titles.has(title);
  addProse(workbook, NAMES[language].definition, view, sections.filter(isDefinition), language);
  addProse(
    workbook,
    NAMES[language].legend,
    view,
    sections.filter((section) => !isDefinition(section)),
    language,
  );
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addTable(workbook: Excel.Workbook, view: ExportView, language: Language): void {
  const sheet = workbook.addWorksheet(NAMES[language].table, { views: [{ state: "frozen", ySplit: 2 }] });
  const columns = exportColumns(view, language);
  const marked = isGenerated(view) ? [INVENTED[language]] : [];
  sheet.addRow([...marked, titleOf(view)[language]]);
  sheet.addRow(columns.map(({ name }) => name));
  for (const row of [1, 2]) sheet.getRow(row).font = { bold: true };
  // Texts are cells of the kind text: whatever they begin with, they are no formula.
  for (const row of exportRows(view, columns)) sheet.addRow(row);
  for (const [place, { name }] of columns.entries()) sheet.getColumn(place + 1).width = Math.max(12, name.length + 2);
}

function addProse(
  workbook: Excel.Workbook,
  name: string,
  view: ExportView,
  sections: readonly ExportSection[],
  language: Language,
): void {
  const sheet = workbook.addWorksheet(name);
  sheet.getColumn(1).width = 110;
  sheet.getColumn(1).alignment = { wrapText: true, vertical: "top" };
  if (isGenerated(view)) sheet.addRow([INVENTED[language]]).font = { bold: true };
  for (const { title, lines } of sections) {
    sheet.addRow([title[language]]).font = { bold: true };
    for (const line of lines) sheet.addRow([line[language].slice(0, MOST_LETTERS)]);
  }
}
