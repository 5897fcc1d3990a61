import { PARTS, type Part } from "@kansrijk/core/admission/files/part";
import { tableCsv } from "@kansrijk/core/admission/files/table";
import { template } from "@kansrijk/core/admission/files/template";
import { templateXlsx } from "../admissionFiles/templateXlsx.ts";
import { CSV_TYPE } from "./documents.ts";
import type { FilePart } from "./fileParts.ts";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Template {
  readonly mediaType: string;
  readonly content: Buffer;
}

/** An empty file to fill in; undefined for a whole round, which is JSON. */
export async function templateOf(part: FilePart, format: "csv" | "xlsx"): Promise<Template | undefined> {
  const table = tableOf(part);
  if (!table) return undefined;
  if (format === "xlsx") return { mediaType: XLSX_TYPE, content: Buffer.from(await templateXlsx(table)) };
  return { mediaType: CSV_TYPE, content: Buffer.from(tableCsv(template(table).table)) };
}

/** The lists of a second round are a table of applications. */
function tableOf(part: FilePart): Part | undefined {
  return part === "second-applications" ? "applications" : PARTS.find((item) => item === part);
}
