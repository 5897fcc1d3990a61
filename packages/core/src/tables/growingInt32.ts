import { growingColumn, type GrowingColumn } from "./growingColumn.ts";

/** A column of whole numbers of which the length is not known beforehand. */
export type GrowingInt32 = GrowingColumn<Int32Array>;

export function growingInt32(): GrowingInt32 {
  return growingColumn<Int32Array>((length) => new Int32Array(length));
}
