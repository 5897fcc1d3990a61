import { csvwMetadata } from "@kansrijk/core/exports/csvwMetadata";
import { dataPackage } from "@kansrijk/core/exports/dataPackage";
import { exportCsv } from "@kansrijk/core/exports/exportCsv";
import { exportJson } from "@kansrijk/core/exports/exportJson";
import { fileName, type ExportView } from "@kansrijk/core/exports/exportView";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { viewParquet } from "./viewParquet.ts";
import { viewXlsx } from "./viewXlsx.ts";
import { zipFile } from "./zipFile.ts";

export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface FormatOfExport {
  readonly extension: string;
  readonly mediaType: string;
  readonly make: (view: ExportView, language: Language) => Uint8Array | Promise<Uint8Array>;
}

const FORMATS = {
  csv: {
    extension: "csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    make: (view, language) => utf8(exportCsv(view, language)),
  },
  csvw: {
    extension: "csv-metadata.json",
    mediaType: "application/csvm+json",
    make: (view, language) =>
      utf8(`${JSON.stringify(csvwMetadata(view, `${fileName(view)}.csv`, language), null, 2)}\n`),
  },
  xlsx: {
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    make: viewXlsx,
  },
  parquet: { extension: "parquet", mediaType: "application/vnd.apache.parquet", make: viewParquet },
  datapackage: {
    extension: "zip",
    mediaType: "application/zip",
    make: (view, language) =>
      zipFile(dataPackage(view, language).map(({ name, text }) => ({ name, content: utf8(text) }))),
  },
  json: { extension: "json", mediaType: "application/json", make: (view) => utf8(exportJson(view)) },
} as const satisfies Record<string, FormatOfExport>;

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as [ExportFormat, ...ExportFormat[]];
export const MEDIA_TYPES = EXPORT_FORMATS.map((format) => FORMATS[format].mediaType.split(";")[0]!);

/** One view as a file; the same view gives the same bytes. */
export async function exportFile(view: ExportView, format: ExportFormat, language: Language): Promise<ExportFile> {
  const { extension, mediaType, make } = FORMATS[format];
  return { name: `${fileName(view)}.${extension}`, mediaType, bytes: await make(view, language) };
}

/** The format that belongs to a file name; undefined for another one. */
export function formatOf(path: string): ExportFormat | undefined {
  const name = path.toLowerCase();
  return EXPORT_FORMATS.toSorted((a, b) => FORMATS[b].extension.length - FORMATS[a].extension.length).find((format) =>
    name.endsWith(`.${FORMATS[format].extension}`),
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
