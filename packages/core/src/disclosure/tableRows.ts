import { detectDelimiter } from "../tables/delimiter.ts";
import { eachRecord, unifyLineEnds } from "../tables/csvRecords.ts";
import { headerName } from "../tables/headerName.ts";
import { done, refused, type Outcome, type Refusal } from "../vocabulary/refusal.ts";

/** A table as it was given: named columns, and per row its place as in a spreadsheet (the header is row 1). */
export interface TableRows {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Reads a CSV table with any columns; refuses rows of another length. */
export function tableRows(text: string): Outcome<TableRows> {
  const content = unifyLineEnds(text.replace(/^\uFEFF/, ""));
  const delimiter = detectDelimiter(content, () => 0);
  const rows: { row: number; cells: readonly string[] }[] = [];
  const refusals: Refusal[] = [];
  let header: readonly string[] | undefined;
  eachRecord(content, delimiter, { row: 1, line: 1 }, (cells, { row }, isBroken) => {
    if (isBroken) refusals.push(rowFault(row, "aanhalingstekens die sluiten", "quotes that close"));
    else if (cells.every((cell) => cell.trim() === "")) return;
    else if (!header) header = cells.map((cell) => cell.trim());
    else if (cells.length !== header.length)
      refusals.push(
        rowFault(row, `${header.length} cellen, niet ${cells.length}`, `${header.length} cells, not ${cells.length}`),
      );
    else rows.push({ row, cells: cells.map((cell) => cell.trim()) });
  });
  if (!header || rows.length === 0)
    refusals.push(rowFault(1, "een tabel met een kop en rijen", "a table with a header and rows"));
  return refusals.length > 0 || !header ? refused(...refusals.slice(0, 20)) : done({ header, rows });
}

/** Where a column stands; a refusal names the columns that are there. */
export function columnAt({ header }: TableRows, name: string): Outcome<number> {
  const at = header.findIndex((item) => headerName(item) === headerName(name));
  if (at >= 0) return done(at);
  return refused({
    kind: "invalid-setting",
    message: {
      nl: `De tabel heeft geen kolom "${name}"; wel: ${header.join(", ")}.`,
      en: `The table has no column "${name}"; it has: ${header.join(", ")}.`,
    },
  });
}

/** Several columns at once, with every refusal. */
export function columnsAt(table: TableRows, names: readonly string[]): Outcome<readonly number[]> {
  const found = names.map((name) => columnAt(table, name));
  const refusals = found.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  return refusals.length > 0
    ? refused(...refusals)
    : done(found.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
}

export function rowFault(row: number, nl: string, en: string): Refusal {
  return { kind: "missing-fact", message: { nl: `Rij ${row}: verwacht: ${nl}.`, en: `Row ${row}: expected: ${en}.` } };
}

/** A plain number, with a point or a comma for decimals; undefined for anything else. */
export function plainNumber(text: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}
