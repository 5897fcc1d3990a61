import type { Packing } from "./packing.ts";

/** Not known or not applicable; becomes a blank in the register. No figure is as low as this. */
export const NONE = -1_000_000;

const CHUNK_ROWS = 16_384;

/** Rows of one table, kept packed; grows as rows are added. */
export interface PackedRows {
  /** Values in the order of the fields; NONE leaves a field blank. A value that does not fit its bits is a fault of the generator. */
  add(values: readonly number[]): void;
  /** All rows, in parts that follow each other. */
  parts(): Int32Array[];
}

export function packedRows({ words, fields }: Packing): PackedRows {
  const places = fields.length;
  const wordOf = Uint8Array.from(fields, (field) => field.word);
  const shift = Uint8Array.from(fields, (field) => field.shift);
  const from = Int32Array.from(fields, (field) => field.from);
  const blank = Int32Array.from(fields, ({ bits, shift: by }) => (bits === 32 ? -1 : (2 ** bits - 1) << by));
  const chunks: Int32Array[] = [];
  let chunk = new Int32Array(0);
  let at = 0;
  return {
    add(values) {
      if (at === chunk.length) {
        chunk = new Int32Array(CHUNK_ROWS * words);
        chunks.push(chunk);
        at = 0;
      }
      for (let place = 0; place < places; place++) {
        const value = values[place]!;
        const packed = value === NONE ? blank[place]! : (value - from[place]!) << shift[place]!;
        chunk[at + wordOf[place]!] = chunk[at + wordOf[place]!]! | packed;
      }
      at += words;
    },
    parts() {
      const last = chunks.at(-1);
      return last ? [...chunks.slice(0, -1), last.subarray(0, at)] : [];
    },
  };
}
