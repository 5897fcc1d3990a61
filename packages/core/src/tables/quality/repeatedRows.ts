import { rowKeys } from "../stored/cellText.ts";
import type { StoredTable } from "../stored/storedTable.ts";

/** Rows with a key that an earlier row has. */
export interface RepeatedRows {
  readonly key: readonly string[];
  readonly rows: number;
  /** The first keys that occur more than once. */
  readonly examples: readonly string[];
}

const EXAMPLES = 10;

/** Null for a table without a key. */
export function repeatedRows({ key, columns, rowCount }: StoredTable): RepeatedRows | null {
  const keyOf = rowKeys(key, columns);
  if (!keyOf) return null;
  const seen = new Set<string>();
  const twice = new Set<string>();
  let rows = 0;
  for (let row = 0; row < rowCount; row++) {
    const text = keyOf(row);
    if (seen.has(text)) {
      rows += 1;
      twice.add(text);
    } else seen.add(text);
  }
  return { key, rows, examples: [...twice].slice(0, EXAMPLES).map((text) => text.replaceAll("\u001f", " ")) };
}
