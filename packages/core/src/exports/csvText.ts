export type CsvValue = string | number | boolean | null;

/** What a spreadsheet program would take for a formula, and what already has apostrophes before that. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180, lines end with a line feed). Null is an empty field. A text that a spreadsheet program would
 * take for a formula gets an apostrophe before it, which `plainField` takes off again.
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(fieldText).join(",")}\n`).join("");
}

function fieldText(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  // An empty text is written with quotes, so that it differs from nothing.
  return safe === "" || /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text field as it was before `csvText` made it safe. */
export function plainField(field: string): string {
  return /^'+[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
}
