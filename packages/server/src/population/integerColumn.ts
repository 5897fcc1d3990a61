import { DuckDBIntegerVector, type DuckDBDataChunk } from "@duckdb/node-api";

/** The vector of an INTEGER column, to read or write without an object per value. */
export function integerColumn(chunk: DuckDBDataChunk, column: number): DuckDBIntegerVector {
  const vector = chunk.getColumnVector(column);
  if (vector instanceof DuckDBIntegerVector) return vector;
  throw new TypeError(`column ${column} holds ${vector.type.toString()}, expected INTEGER`);
}
