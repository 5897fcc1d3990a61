import { cellText, rowKeys } from "../stored/cellText.ts";
import type { StoredColumn, StoredTable } from "../stored/storedTable.ts";

/** What is different in a table beside an earlier one of the same kind. */
export interface TableChanges {
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  /** Rows with the same key of which at least one cell differs. */
  readonly rowsChanged: number;
  readonly rowsSame: number;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** Cells that differ, per column that both have. */
  readonly cellsChanged: Readonly<Record<string, number>>;
}

/** Compares two tables row by row on the key of the new one; without a key all rows are removed and added. */
export function tableChanges(before: StoredTable, after: StoredTable): TableChanges {
  const names = (table: StoredTable) => new Set(table.columns.map((column) => column.name));
  const [old, now] = [names(before), names(after)];
  const compared = sharedColumns(before, after);
  const cellsChanged: Record<string, number> = {};
  const rows = rowNumbers(before, after.key);
  const keyOf = rowKeys(after.key, after.columns);
  const totals = { rowsAdded: 0, rowsChanged: 0, rowsSame: 0 };
  const found = new Set<number>();
  for (let row = 0; row < after.rowCount; row++) {
    const earlier = keyOf && rows && firstFree(rows, keyOf(row), (number) => found.has(number));
    if (earlier === undefined) {
      totals.rowsAdded += 1;
      continue;
    }
    found.add(earlier);
    const changed = compared.filter((pair) => !pair.isSame(earlier, row));
    for (const { name } of changed) cellsChanged[name] = (cellsChanged[name] ?? 0) + 1;
    totals[changed.length > 0 ? "rowsChanged" : "rowsSame"] += 1;
  }
  return {
    ...totals,
    rowsRemoved: (keyOf && rows ? rows.size : before.rowCount) - found.size,
    columnsAdded: [...now].filter((name) => !old.has(name)),
    columnsRemoved: [...old].filter((name) => !now.has(name)),
    cellsChanged,
  };
}

/** The row with each key; the second with the same key stands under the key and 2, and so on. */
function rowNumbers({ columns, rowCount }: StoredTable, key: readonly string[]): Map<string, number> | undefined {
  const keyOf = rowKeys(key, columns);
  if (!keyOf) return undefined;
  const rows = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const text = keyOf(row);
    let name = text;
    for (let turn = 2; rows.has(name); turn++) name = turnOf(text, turn);
    rows.set(name, row);
  }
  return rows;
}

function firstFree(
  rows: ReadonlyMap<string, number>,
  text: string,
  isTaken: (row: number) => boolean,
): number | undefined {
  let row = rows.get(text);
  for (let turn = 2; row !== undefined && isTaken(row); turn++) row = rows.get(turnOf(text, turn));
  return row;
}

function turnOf(text: string, turn: number): string {
  return `${text}\u001e${turn}`;
}

/** A year outside the key is the same in all rows: it says that a table is about another time, not that a row changed. */
function sharedColumns(before: StoredTable, after: StoredTable) {
  return after.columns.flatMap((now) => {
    const isYear = now.identifies === "school-year" || now.identifies === "calendar-year";
    if (isYear && !after.key.includes(now.name)) return [];
    const old = before.columns.find((column) => column.name === now.name);
    return old ? [{ name: now.name, isSame: sameCell(old, now) }] : [];
  });
}

/** Numbers are compared as they are; texts through their lists, which differ between tables. */
function sameCell(old: StoredColumn, now: StoredColumn): (before: number, after: number) => boolean {
  if (old.kind === "count" && now.kind === "count") {
    return (before, after) => old.low[before] === now.low[after] && old.high[before] === now.high[after];
  }
  if ((old.kind === "whole" || old.kind === "decimal") && old.kind === now.kind && old.decimals === now.decimals) {
    return (before, after) => old.values[before] === now.values[after];
  }
  return (before, after) => cellText(old, before) === cellText(now, after);
}
