import type { JsonTable } from "./jsonTable.ts";
import type { TableFault } from "./tableFault.ts";
import type { TableFormat } from "./tableFormat.ts";

export type JsonParsing =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: TableFault };

/** True when a text begins like a document in JSON; no header of a table begins so. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

export function parseJson(file: string, text: string): JsonParsing {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    const expected = { nl: `een heel JSON-document (${reason})`, en: `a whole JSON document (${reason})` };
    return { ok: false, fault: { kind: "file", file, row: 0, column: "", value: "", expected } };
  }
}

/** The table that a format finds in a document; undefined for another document or a format that is no JSON. */
export function jsonTableOf(format: TableFormat<unknown>, value: unknown): JsonTable | undefined {
  return format.document?.(value);
}
