import { ByteWriter } from "./byteWriter.ts";

const PART = 2 ** 22;
/** What is usually put into a row. */
const USUAL = 48;
const BLOCK = 32;
/** Bytes that come from memory together. */
const LINE = 64;

/** Texts of rows, written in one order and put together in another. */
export class RowStore {
  readonly out = new ByteWriter(PART + 2 ** 16);
  readonly #parts: Uint8Array[] = [];
  readonly #part: Uint16Array;
  readonly #from: Int32Array;
  readonly #middle: Int32Array;
  readonly #to: Int32Array;
  /** Keeps the touching from being left out as useless. */
  readonly touched = new Int32Array(1);

  constructor(rows: number) {
    this.#part = new Uint16Array(rows);
    this.#from = new Int32Array(rows);
    this.#middle = new Int32Array(rows);
    this.#to = new Int32Array(rows);
  }

  /** To be called before anything of a row is written to `out`. */
  next(): void {
    if (this.out.length > PART) this.#parts.push(this.out.take());
  }

  /** The row is in `out` from `from` to its end; at `middle` something may be put in later. */
  keep(row: number, from: number, middle: number): void {
    this.#part[row] = this.#parts.length;
    this.#from[row] = from;
    this.#middle[row] = middle;
    this.#to[row] = this.out.length;
  }

  /** The rows in this order, with commas between them. @param putIn writes what comes in the middle of a row */
  joined(order: Int32Array, putIn?: (row: number, all: ByteWriter) => void): Uint8Array {
    const parts = [...this.#parts, this.out.bytes];
    let size = 0;
    for (let row = 0; row < order.length; row++) size += this.#to[row]! - this.#from[row]! + USUAL;
    const all = new ByteWriter(size);
    for (let block = 0; block < order.length; block += BLOCK) {
      const rows = order.subarray(block, block + BLOCK);
      this.#touch(rows, parts);
      for (const row of rows) {
        const part = parts[this.#part[row]!]!;
        if (all.length > 0) all.ascii(",");
        const middle = putIn ? this.#middle[row]! : this.#to[row]!;
        all.copy(part, this.#from[row]!, middle);
        if (!putIn) continue;
        putIn(row, all);
        all.copy(part, middle, this.#to[row]!);
      }
    }
    return all.bytes.subarray(0, all.length);
  }

  /** The rows lie scattered: touched together, the waits for memory overlap. */
  #touch(rows: Int32Array, parts: readonly Uint8Array[]): void {
    let sum = 0;
    for (const row of rows) {
      const part = parts[this.#part[row]!]!;
      for (let at = this.#from[row]!; at < this.#to[row]!; at += LINE) sum ^= part[at]!;
    }
    this.touched[0] = sum;
  }
}
