import { setImmediate } from "node:timers/promises";
import { DuckDBDataChunk, INTEGER, type DuckDBConnection } from "@duckdb/node-api";
import { integerColumn } from "../integerColumn.ts";

/** Most rows a DuckDB chunk holds. */
const CHUNK = 2048;
const CHUNKS_PER_TURN = 128;

/** Makes a table of words and fills it with packed rows, part after part; lets other work through between chunks. */
export async function writePacked(
  connection: DuckDBConnection,
  table: string,
  names: readonly string[],
  parts: readonly Int32Array[],
  signal?: AbortSignal,
): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE ${table} (${names.map((name) => `${name} INTEGER`).join(", ")})`);
  const appender = await connection.createAppender(table);
  const types = names.map(() => INTEGER);
  const words = names.length;
  try {
    let turn = 0;
    for (const part of parts) {
      for (let at = 0; at < part.length; at += CHUNK * words) {
        const rows = Math.min(CHUNK, (part.length - at) / words);
        const chunk = DuckDBDataChunk.create(types, rows);
        for (let word = 0; word < words; word++) fill(chunk, word, part, at + word, words, rows);
        appender.appendDataChunk(chunk);
        if (++turn % CHUNKS_PER_TURN === 0) {
          await setImmediate();
          signal?.throwIfAborted();
        }
      }
    }
  } finally {
    appender.closeSync();
  }
}

function fill(chunk: DuckDBDataChunk, column: number, part: Int32Array, at: number, step: number, rows: number): void {
  const vector = integerColumn(chunk, column);
  for (let row = 0; row < rows; row++) vector.setItem(row, part[at + row * step]!);
  vector.flush();
}
