import { setImmediate } from "node:timers/promises";
import { DuckDBDataChunk, INTEGER, type DuckDBConnection } from "@duckdb/node-api";
import type { Pupils } from "@kansrijk/core/population/country";
import { integerColumn } from "./integerColumn.ts";

/** Most rows a DuckDB chunk holds. */
const CHUNK = 2048;
const CHUNKS_PER_TURN = 64;

/** The columns of the table that appendPupils makes: whole numbers, named as in Pupils. */
const COLUMNS = [
  "siteIndex",
  "yearGroup",
  "age",
  "motherEducation",
  "fatherEducation",
  "origin",
  "motherStay",
  "debt",
  "score",
] as const satisfies readonly (keyof Pupils)[];

/** Makes the table `pupil` and fills it, one row per pupil in the same order; lets other work through between chunks. */
export async function appendPupils(connection: DuckDBConnection, pupils: Pupils, signal?: AbortSignal): Promise<void> {
  await connection.run(`CREATE TABLE pupil (${COLUMNS.map((name) => `"${name}" INTEGER`).join(", ")})`);
  const appender = await connection.createAppender("pupil");
  const types = COLUMNS.map(() => INTEGER);
  try {
    for (let first = 0, turn = 1; first < pupils.count; first += CHUNK, turn++) {
      const rows = Math.min(CHUNK, pupils.count - first);
      const chunk = DuckDBDataChunk.create(types, rows);
      for (const [column, name] of COLUMNS.entries()) fill(chunk, column, pupils[name].subarray(first, first + rows));
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
