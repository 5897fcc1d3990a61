import { setImmediate } from "node:timers/promises";
import { DuckDBDataChunk, INTEGER, type DuckDBConnection } from "@duckdb/node-api";
import { integerColumn } from "./integerColumn.ts";

/** Most rows a DuckDB chunk holds. */
const CHUNK = 2048;
const CHUNKS_PER_TURN = 64;

/** Whole numbers side by side, all equally long. */
export type IntegerColumns = Readonly<Record<string, Int32Array | Uint8Array>>;

/** Makes a table of whole numbers and fills it in the same order; lets other work through between chunks. */
export async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  columns: IntegerColumns,
  signal?: AbortSignal,
): Promise<void> {
  const entries = Object.entries(columns);
  const count = entries[0]?.[1].length ?? 0;
  await connection.run(`CREATE TABLE ${table} (${entries.map(([name]) => `"${name}" INTEGER`).join(", ")})`);
  const appender = await connection.createAppender(table);
  const types = entries.map(() => INTEGER);
  try {
    for (let first = 0, turn = 1; first < count; first += CHUNK, turn++) {
      const rows = Math.min(CHUNK, count - first);
      const chunk = DuckDBDataChunk.create(types, rows);
      for (const [column, [, values]] of entries.entries()) fill(chunk, column, values.subarray(first, first + rows));
      appender.appendDataChunk(chunk);
      if (turn % CHUNKS_PER_TURN === 0) await setImmediate();
      signal?.throwIfAborted();
    }
  } finally {
    appender.closeSync();
  }
}

function fill(chunk: DuckDBDataChunk, column: number, values: Int32Array | Uint8Array): void {
  const vector = integerColumn(chunk, column);
  for (let row = 0; row < values.length; row++) vector.setItem(row, values[row]!);
  vector.flush();
}
