import type { Language } from "../../vocabulary/text.ts";
import { safeCell } from "./safeCell.ts";

/** A table to hand out: a header and rows of texts and whole numbers; null is a blank cell. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

export type TableCell = string | number | null;

/** A table as CSV that Dutch spreadsheets open as it is: semicolons, UTF-8 with a byte order mark, CRLF. */
export function tableCsv({ header, rows }: Table): string {
  const lines = [header, ...rows].map((row) => row.map(csvCell).join(";"));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function csvCell(value: TableCell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = safeCell(value);
  return /[";\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `ja` or `nee`. */
export function yesOrNo(value: boolean, language: Language): string {
  const words = { nl: ["nee", "ja"], en: ["no", "yes"] } as const;
  return words[language][value ? 1 : 0];
}
