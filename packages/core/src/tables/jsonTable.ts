/** A table in a JSON document, as the same texts that a CSV file would have. */
export interface JsonTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One value as the text of a cell: lists with a bar between their parts, objects as JSON, nothing as "". */
export function jsonCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((part) => typeof part === "string")) return value.join(" | ");
  return JSON.stringify(value);
}

/** A table of objects under all keys that occur in them, in order of appearance. */
export function tableOfObjects(objects: readonly Readonly<Record<string, unknown>>[]): JsonTable {
  const header = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return { header, rows: objects.map((object) => header.map((key) => jsonCell(object[key]))) };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
