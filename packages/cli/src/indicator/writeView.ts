import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { exportFile, formatOf, type ExportFormat } from "@kansrijk/server/exports/exportFile";
import { viewOf } from "@kansrijk/server/exports/viewOf";
import { loadCatalogue } from "@kansrijk/server/indicators/loadCatalogue";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { checkTarget, writeWhole } from "../writeWhole.ts";

/** The format that the name of a file asks for; refuses, before the work is done, a name or place that cannot be. */
export async function formatFor(path: string, common: CommonOptions): Promise<ExportFormat> {
  const format = formatOf(path);
  if (!format)
    throw refusalIn(common, {
      nl: `${path}: verwacht een naam op .csv, .csv-metadata.json, .xlsx, .parquet, .zip (Data Package) of .json.`,
      en: `${path}: expected a name that ends with .csv, .csv-metadata.json, .xlsx, .parquet, .zip (Data Package) or .json.`,
    });
  await checkTarget(path, common);
  return format;
}

/** Writes the answer with its definition as a file. */
export async function writeView(
  table: IndicatorTable,
  path: string,
  format: ExportFormat,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const { bytes } = await exportFile(viewOf([table], await loadCatalogue()), format, common.lang);
  await writeWhole(path, bytes, common);
  io.err(`${path}: ${table.cells.length} ${common.lang === "nl" ? "cijfers" : "figures"}\n`);
}
