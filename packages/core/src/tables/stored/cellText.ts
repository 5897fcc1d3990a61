import { NUMBER_STATES } from "./storage.ts";
import { NO_WHOLE, type ColumnValues } from "./storedTable.ts";

/** The value of a cell as text: the same value gives the same text in every table. */
export function cellText(column: ColumnValues, row: number): string {
  switch (column.kind) {
    case "count": {
      const [low, high] = [column.low[row]!, column.high[row]!];
      return low === high ? String(low) : `${low}-${high}`;
    }
    case "figure":
      return Number.isNaN(column.values[row]!) ? NUMBER_STATES[column.state[row]!]! : String(column.values[row]!);
    case "number":
      return Number.isNaN(column.values[row]!) ? "" : String(column.values[row]!);
    case "whole":
    case "decimal":
      return column.values[row] === NO_WHOLE ? "" : String(column.values[row]! / 10 ** column.decimals);
    default: {
      const code = column.index[row]!;
      return code < 0 ? "" : column.codes[code]!;
    }
  }
}

const SEPARATOR = "\u001f";

/** The key of each row in one text; undefined when the table has no key. */
export function rowKeys(
  key: readonly string[],
  columns: readonly (ColumnValues & { readonly name: string })[],
): ((row: number) => string) | undefined {
  const parts = key.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  if (parts.length === 0 || parts.length < key.length) return undefined;
  return (row) => parts.map((column) => cellText(column, row)).join(SEPARATOR);
}
