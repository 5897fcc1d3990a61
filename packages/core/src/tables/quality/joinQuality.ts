import type { KeyKind } from "../stored/storage.ts";
import type { StoredTable } from "../stored/storedTable.ts";

/** All codes of a kind that another table knows. */
export interface KeyList {
  readonly kind: KeyKind;
  /** The dataset or list they come from. */
  readonly dataset: string;
  readonly title: string;
  readonly keys: ReadonlySet<string>;
}

/** How far the codes in a column occur in a list. */
export interface JoinQuality {
  readonly column: string;
  readonly dataset: string;
  readonly title: string;
  /** Different codes, and how many of them are in the list. */
  readonly codes: number;
  readonly knownCodes: number;
  /** Rows with a code, and how many of them have one that is in the list. */
  readonly rows: number;
  readonly knownRows: number;
  /** The first codes that are not in the list. */
  readonly unknown: readonly string[];
}

const EXAMPLES = 10;

/** Lays every column with codes beside every list of that kind. */
export function joinsOf(table: StoredTable, lists: readonly KeyList[]): JoinQuality[] {
  return table.columns.flatMap((column) => {
    if (column.kind !== "text" || column.identifies === undefined) return [];
    const rows = rowsPerCode(column.codes, column.index, column.repeats ?? 1);
    const joins = lists.filter(({ kind }) => kind === column.identifies).map((list) => joinOf(column.name, rows, list));
    // Sites of primary and of secondary schools are different lists: one without any code in common says nothing.
    const useful = joins.filter(({ knownCodes }) => knownCodes > 0);
    return (useful.length > 0 ? useful : joins).toSorted((a, b) => b.knownRows - a.knownRows);
  });
}

function rowsPerCode(codes: readonly string[], index: Int32Array, step: number): ReadonlyMap<string, number> {
  const counts = new Int32Array(codes.length);
  for (let row = 0; row < index.length; row += step) {
    const code = index[row]!;
    if (code >= 0) counts[code]! += 1;
  }
  return new Map(codes.map((code, place) => [code, counts[place]!]));
}

function joinOf(column: string, rows: ReadonlyMap<string, number>, { dataset, title, keys }: KeyList): JoinQuality {
  const known = [...rows].filter(([code]) => keys.has(code));
  const unknown = [...rows.keys()].filter((code) => !keys.has(code));
  return {
    column,
    dataset,
    title,
    codes: rows.size,
    knownCodes: known.length,
    rows: sum([...rows.values()]),
    knownRows: sum(known.map(([, count]) => count)),
    unknown: unknown.sort().slice(0, EXAMPLES),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
