import type { KeyKind, Storage } from "../src/tables/stored/storage.ts";
import type { StoredTable } from "../src/tables/stored/storedTable.ts";
import { valueWriter } from "../src/tables/stored/valueWriter.ts";

export interface TestColumn {
  readonly storage: Storage;
  readonly values: readonly unknown[];
  readonly identifies?: KeyKind;
  readonly repeats?: number;
}

/** A stored table from lists of values; the key names columns. */
export function storedTable(columns: Readonly<Record<string, TestColumn>>, key: readonly string[] = []): StoredTable {
  const made = Object.entries(columns).map(([name, { storage, values, ...about }]) => {
    const writer = valueWriter(storage);
    for (const value of values) writer.push(value);
    return { name, label: name.toUpperCase(), ...about, ...writer.done() };
  });
  return { rowCount: Object.values(columns)[0]?.values.length ?? 0, columns: made, key };
}
