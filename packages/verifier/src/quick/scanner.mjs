// Reads the rows of a certificate straight from its bytes. Only for files that are printed exactly as canonical JSON:
// at the first byte that is something else it gives up, and the file is read in the ordinary way.

/** Something is not as plain as expected. It may be wrong or not: the ordinary check decides. */
export class NotPlain extends Error {}

/** @returns {never} */
export function notPlain() {
  throw new NotPlain("not plain");
}

const quote = 0x22;
/** Of FNV-1a, as a number of 32 bits with a sign, which is what the engine computes with quickly. */
export const hashStart = 0x811c9dc5 | 0;
const encoder = new TextEncoder();

/** @param {string} text */
export function literal(text) {
  return encoder.encode(text);
}

const nullText = literal("null");
const trueText = literal("true");
const falseText = literal("false");

export class Scanner {
  /**
   * @param {Uint8Array} bytes UTF-8
   * @param {number} at
   */
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
    /** Where the last text stands, without its quotes, and a hash of it. */
    this.from = 0;
    this.to = 0;
    this.hash = 0;
  }

  /** @param {Uint8Array} expected */
  expect(expected) {
    const { bytes, at } = this;
    for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) notPlain();
    this.at = at + expected.length;
  }

  /** @param {Uint8Array} expected */
  take(expected) {
    const { bytes, at } = this;
    for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
    this.at = at + expected.length;
    return true;
  }

  /** An id of at most 128 bytes, without escapes. */
  text() {
    const { bytes } = this;
    let at = this.at;
    if (bytes[at] !== quote) notPlain();
    const from = ++at;
    let hash = hashStart;
    let byte = bytes[at];
    for (; byte !== quote; byte = bytes[++at]) {
      if (special[byte] !== 0 && !isPlainLead(byte, bytes[at + 1])) notPlain();
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    if (at === from || at - from > 128) notPlain();
    this.from = from;
    this.to = at;
    this.hash = hash;
    this.at = at + 1;
  }

  /** The same, or null; gives whether there is one. */
  textOrNull() {
    if (this.bytes[this.at] === quote) {
      this.text();
      return true;
    }
    this.expect(nullText);
    return false;
  }

  /** A whole number of 0 to 2^31 - 1. */
  whole() {
    const { bytes } = this;
    let at = this.at;
    let value = 0;
    for (let byte = bytes[at]; byte >= 0x30 && byte <= 0x39; byte = bytes[++at]) {
      value = 10 * value + byte - 0x30;
      if (value > 0x7fffffff) notPlain();
    }
    const length = at - this.at;
    if (length === 0 || (length > 1 && bytes[this.at] === 0x30)) notPlain();
    this.at = at;
    return value;
  }

  /** The same; -1 for null. */
  wholeOrNull() {
    if (this.bytes[this.at] !== nullText[0]) return this.whole();
    this.expect(nullText);
    return -1;
  }

  truth() {
    if (this.take(trueText)) return true;
    this.expect(falseText);
    return false;
  }
}

/** Bytes that an id does not hold as a rule: control characters, the backslash, and what is not ASCII. */
const special = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x20 || byte === 0x5c || byte >= 0x7f ? 1 : 0));

/**
 * Whether such a byte may stand in an id nevertheless: from 0x80 on, but not the control characters U+0080-009F, nothing
 * beyond U+FFFF. That the bytes are UTF-8 was checked.
 * @param {number} byte
 * @param {number} next
 */
function isPlainLead(byte, next) {
  return byte >= 0x80 && byte < 0xf0 && (byte !== 0xc2 || next >= 0xa0);
}

/**
 * @param {Uint8Array} bytes
 * @param {number} from
 * @param {number} to
 * @param {number} otherFrom
 * @param {number} otherTo
 */
export function compareParts(bytes, from, to, otherFrom, otherTo) {
  const length = Math.min(to - from, otherTo - otherFrom);
  for (let i = 0; i < length; i++) {
    const difference = bytes[from + i] - bytes[otherFrom + i];
    if (difference !== 0) return difference;
  }
  return to - from - (otherTo - otherFrom);
}
