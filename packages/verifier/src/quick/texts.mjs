import { joined } from "../bytes.mjs";
import { hashStart, literal } from "./scanner.mjs";

/** @import { Scanner } from "./scanner.mjs" */

/** Texts by their bytes: gives the index of a text that a scanner has just read, without making it a string. */
export class Texts {
  /** @param {readonly string[]} texts */
  constructor(texts) {
    const parts = texts.map(literal);
    // All in one row, which stays near the processor.
    this.pool = joined(...parts);
    this.start = new Int32Array(parts.length + 1);
    this.hashes = new Int32Array(parts.length);
    let size = 16;
    while (size < 4 * parts.length) size *= 2;
    this.slots = new Int32Array(size).fill(-1);
    parts.forEach((bytes, i) => {
      this.start[i + 1] = this.start[i] + bytes.length;
      let hash = hashStart;
      for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
      this.hashes[i] = hash;
      let slot = hash & (size - 1);
      while (this.slots[slot] >= 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = i;
    });
  }

  /**
   * The index of the scanner's last text; -1 when it is not one of these.
   * @param {Scanner} scanner
   */
  find({ bytes, from, to, hash }) {
    const { slots, hashes, start, pool } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] >= 0; slot = (slot + 1) & mask) {
      const i = slots[slot];
      if (hashes[i] !== hash || start[i + 1] - start[i] !== to - from) continue;
      let same = 0;
      const first = start[i];
      while (same < to - from && pool[first + same] === bytes[from + same]) same++;
      if (same === to - from) return i;
    }
    return -1;
  }
}
