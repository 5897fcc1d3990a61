import { NO_WHOLE, type StoredColumn, type StoredTable } from "../stored/storedTable.ts";

/** The years or days that a column mentions, with the rows of each, in order. */
export interface YearCoverage {
  readonly column: string;
  readonly values: readonly { readonly value: string; readonly rows: number }[];
}

const YEARS: readonly StoredColumn["identifies"][] = ["school-year", "calendar-year"];

export function yearsOf({ columns }: StoredTable): YearCoverage[] {
  return columns.flatMap((column) => {
    const step = column.repeats ?? 1;
    if (column.kind === "day") return [{ column: column.name, values: ofDays(column.codes, column.index, step) }];
    if (column.kind !== "whole" || !YEARS.includes(column.identifies)) return [];
    return [{ column: column.name, values: ofYears(column.values, step) }];
  });
}

function ofDays(codes: readonly string[], index: Int32Array, step: number) {
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < index.length; row += step) if (index[row]! >= 0) rows[index[row]!]! += 1;
  return codes.map((value, code) => ({ value, rows: rows[code]! })).sort((a, b) => (a.value < b.value ? -1 : 1));
}

function ofYears(values: Int32Array, step: number) {
  const rows = new Map<number, number>();
  for (let row = 0; row < values.length; row += step) {
    const year = values[row]!;
    if (year !== NO_WHOLE) rows.set(year, (rows.get(year) ?? 0) + 1);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([year, count]) => ({ value: String(year), rows: count }));
}
