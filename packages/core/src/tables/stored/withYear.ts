import type { StoredTable, WholeValues } from "./storedTable.ts";

export type YearUnit = "school-year" | "calendar-year";

/** The name of the column with the year in every stored table. */
export const YEAR_COLUMN = { "school-year": "school_year", "calendar-year": "year" } as const satisfies Record<
  YearUnit,
  string
>;

/** The table with the same year in every row, as its first column; for a file in which no column says it. */
export function withYear(table: StoredTable, unit: YearUnit, year: number): StoredTable {
  const values: WholeValues = { kind: "whole", decimals: 0, values: new Int32Array(table.rowCount).fill(year) };
  const column = { name: YEAR_COLUMN[unit], label: "", identifies: unit, ...values };
  return { ...table, columns: [column, ...table.columns] };
}
