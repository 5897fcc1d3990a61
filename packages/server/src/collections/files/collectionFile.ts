import { csvText } from "@kansrijk/core/exports/csvText";
import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import { tablesMetadata } from "@kansrijk/core/collections/tables/tablesMetadata";
import { toTables, type CollectionTable } from "@kansrijk/core/collections/tables/toTables";
import { refused, done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { ExportFile } from "../../exports/exportFile.ts";
import { zipFile } from "../../exports/zipFile.ts";
import { longestCell, tableXlsx } from "./tableXlsx.ts";

export const RECORD_FORMATS = ["csv", "xlsx", "json"] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Longest text that fits a cell of Excel. */
const MOST_LETTERS = 32_767;

/**
 * The records of a collection as a file to keep and to bring in again; the same records give the same bytes. CSV is one
 * file when all fits one table, otherwise a ZIP with a CSV per table
 * and a description of the columns (CSVW). A workbook has that as a sheet.
 */
export async function collectionFile<R extends Identified>(
  collection: Collection<R>,
  records: readonly R[],
  format: RecordFormat,
): Promise<Outcome<ExportFile>> {
  const { id } = collection;
  if (format === "json")
    return done({ name: `${id}.json`, mediaType: "application/json", bytes: utf8(recordsJson(records)) });
  const tables = toTables(collection, records);
  if (format === "csv") return done(csvOf(id, tables));
  const longest = longestCell(tables);
  if (longest.letters > MOST_LETTERS) {
    const where = `${longest.table}, ${longest.column}`;
    return refused({
      kind: "invalid-setting",
      message: {
        nl: `Een cel van Excel heeft hoogstens ${MOST_LETTERS} tekens; ${where} heeft er ${longest.letters}. Kies CSV of JSON.`,
        en: `A cell of Excel has at most ${MOST_LETTERS} characters; ${where} has ${longest.letters}. Choose CSV or JSON.`,
      },
    });
  }
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return done({ name: `${id}.xlsx`, mediaType, bytes: await tableXlsx(tables) });
}

function csvOf(id: string, tables: readonly CollectionTable[]): ExportFile {
  const [only, ...more] = tables;
  if (only && more.length === 0)
    return { name: `${id}.csv`, mediaType: "text/csv; charset=utf-8; header=present", bytes: utf8(tableCsv(only)) };
  const entries = tables.map((table) => ({ name: `${table.name}.csv`, content: utf8(tableCsv(table)) }));
  const metadata = utf8(`${JSON.stringify(tablesMetadata(tables), null, 1)}\n`);
  entries.push({ name: "csv-metadata.json", content: metadata });
  return { name: `${id}.zip`, mediaType: "application/zip", bytes: zipFile(entries) };
}

export function tableCsv({ columns, rows }: CollectionTable): string {
  return csvText([columns.map(({ header }) => header), ...rows]);
}

export function recordsJson(records: readonly Identified[]): string {
  return `${JSON.stringify(records, null, 1)}\n`;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
