import { countState } from "../quality/columnQuality.ts";
import { cellText } from "./cellText.ts";
import { NUMBER_STATES } from "./storage.ts";
import type { ColumnValues } from "./storedTable.ts";

/** A cell for people: its text, with a band as `1-4`; or why there is no value. */
export type ShownCell = string | { readonly unknown: "secret" | "blank" };

export function cellShown(column: ColumnValues, row: number): ShownCell {
  const state = stateOf(column, row);
  if (state === "secret" || state === "blank") return { unknown: state };
  const text = cellText(column, row);
  return text === "" ? { unknown: "blank" } : text;
}

function stateOf(column: ColumnValues, row: number) {
  if (column.kind === "count") return countState(column.low[row]!, column.high[row]!);
  return column.kind === "figure" ? NUMBER_STATES[column.state[row]!]! : "exact";
}
