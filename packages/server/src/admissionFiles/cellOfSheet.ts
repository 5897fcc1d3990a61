import Excel from "exceljs";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** What a cell of a workbook says as text, or what was expected instead of it. */
export type SheetCell = { readonly text: string } | { readonly value: string; readonly expected: Text };

/** Reads one cell as somebody sees it: of a formula its outcome, of merged cells only the first. */
export function cellOfSheet(cell: Excel.Cell): SheetCell {
  if (cell.isMerged && cell.master.address !== cell.address) return { text: "" };
  return isFormula(cell.value) ? ofFormula(cell.value, cell.numFmt) : ofValue(cell.value, cell.numFmt);
}

function isFormula(value: Excel.CellValue): value is Excel.CellFormulaValue | Excel.CellSharedFormulaValue {
  return typeof value === "object" && value !== null && ("formula" in value || "sharedFormula" in value);
}

function ofFormula(
  { result }: Excel.CellFormulaValue | Excel.CellSharedFormulaValue,
  format: string | undefined,
): SheetCell {
  return result === undefined || result === null ? { value: "", expected: NO_OUTCOME } : ofValue(result, format);
}

function ofValue(value: Exclude<Excel.CellValue, Excel.CellFormulaValue>, format: string | undefined): SheetCell {
  if (value === null || value === undefined) return { text: "" };
  if (typeof value === "string") return { text: value };
  if (typeof value === "number") return ofNumber(value, format);
  if (typeof value === "boolean") return { text: value ? "ja" : "nee" };
  if (value instanceof Date) return ofDate(value);
  if ("error" in value) return { value: String(value.error), expected: NO_ERROR };
  if ("richText" in value) return { text: value.richText.map(({ text }) => text).join("") };
  if ("text" in value) return ofValue(value.text, format);
  return { value: "", expected: NO_OUTCOME };
}

/** A number with a format of only zeros is a code: 123 as 00000 is shown, and meant, as 00123. */
function ofNumber(value: number, format: string | undefined): SheetCell {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return { value: String(value), expected: TOO_LONG };
  // As a spreadsheet shows it: 15 digits, so that 0.1 + 0.2 is 0.3.
  const text = String(Number(value.toPrecision(15)));
  if (/e/i.test(text)) return { value: text, expected: TOO_LONG };
  const isCode = Number.isInteger(value) && value >= 0 && format !== undefined && /^0+$/.test(format);
  return { text: isCode ? text.padStart(format.length, "0") : text };
}

function ofDate(value: Date): SheetCell {
  const text = Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return { value: text, expected: NO_DATE };
}

const NO_DATE: Text = {
  nl: "tekst of een getal; uw rekenprogramma heeft hier een datum van gemaakt (maak de kolom eerst op als tekst)",
  en: "text or a number; your spreadsheet program made a date of it (format the column as text first)",
};

const NO_ERROR: Text = {
  nl: "tekst of een getal; deze formule geeft een fout",
  en: "text or a number; this formula gives an error",
};

const NO_OUTCOME: Text = {
  nl: "tekst of een getal; van deze formule staat geen uitkomst in het bestand (sla het opnieuw op in uw rekenprogramma)",
  en: "text or a number; the file has no outcome of this formula (save it once more in your spreadsheet program)",
};

const TOO_LONG: Text = {
  nl: "tekst, of een getal van hoogstens 15 cijfers; uw rekenprogramma bewaart langere getallen niet precies",
  en: "text, or a number of at most 15 digits; your spreadsheet program does not keep longer numbers exactly",
};
