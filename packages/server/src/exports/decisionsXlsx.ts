import { PassThrough, type Readable } from "node:stream";
import Excel from "exceljs";
import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import type { Language } from "@kansrijk/core/vocabulary/text";

/** The decisions as a workbook, streamed: the sites on the first sheet, the rules they rest on on the second. */
export function decisionsXlsx(run: FundingRun, language: Language): Readable {
  const stream = new PassThrough();
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  void write(workbook, run, language).catch((error: unknown) =>
    stream.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return stream;
}

async function write(workbook: Excel.stream.xlsx.WorkbookWriter, run: FundingRun, language: Language): Promise<void> {
  const { columns, sites } = run.decisions;
  const sheet = workbook.addWorksheet(language === "nl" ? "Vestigingen" : "Sites", {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.columns = columns.map((column) => ({
    header: column.label[language],
    key: column.id,
    width: Math.max(12, column.label[language].length + 2),
    ...(column.unit === "euro" ? { style: { numFmt: "#,##0.00" } } : {}),
  }));
  for (let index = 0; index < sites.length; index++) {
    sheet.addRow(columns.map((column) => cell(column.unit, column.value(index)))).commit();
  }
  sheet.commit();
  const rules = workbook.addWorksheet(language === "nl" ? "Regels" : "Rules");
  rules
    .addRow(
      language === "nl"
        ? ["Waarde van", "Waarde", "Eenheid", "Artikel", "Geldig vanaf", "Status", "Bron"]
        : ["Value of", "Value", "Unit", "Article", "Valid from", "Status", "Source"],
    )
    .commit();
  for (const item of run.parameters.parameters.values()) {
    rules
      .addRow([item.label[language], item.value, item.unit, item.article, item.validFrom, item.status, item.link])
      .commit();
  }
  rules.commit();
  await workbook.commit();
}

function cell(unit: string, value: string): string | number | null {
  if (value === "") return null;
  return unit === "code" || unit === "text" || value.startsWith("<") ? value : Number(value);
}
