import type { Language } from "../vocabulary/text.ts";
import { csvText } from "./csvText.ts";
import { exportColumns, exportRows } from "./exportColumns.ts";
import type { ExportView } from "./exportView.ts";

/** A view as one CSV, one row per cell; `csvwMetadata` and `dataPackage` describe its columns. */
export function exportCsv(view: ExportView, language: Language): string {
  const columns = exportColumns(view, language);
  return csvText([columns.map(({ name }) => name), ...exportRows(view, columns)]);
}
