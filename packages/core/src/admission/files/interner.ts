import { cleanText, rawText, textBytes, type TextBytes } from "./textBytes.ts";

/** Numbers each different text in the order in which it is first met; the empty text is 0. */
export interface Interner {
  /** Number of the text between two places of a file. */
  readonly intern: (source: TextBytes, start: number, end: number) => number;
  readonly texts: readonly string[];
}

/**
 * A hash table over bytes: a text that occurs a million times is made once. Two spellings of the same text (a
 * no-break space before it, the apostrophe of a guarded value) get the same number.
 */
export function interner(): Interner {
  const texts: string[] = [""];
  const guarded = new Map<string, number>();
  let arena = new Uint8Array(16_384);
  let used = 0;
  /** Per key: where its bytes start in the arena, how many there are, the number of its text. A key is a spelling. */
  let keys = new Int32Array(3 * 1024);
  let count = 0;
  /** Per slot the hash and the key plus 1; 0 is free. Beside each other, as memory far apart is what costs time here. */
  let slots = new Int32Array(2 * 2048);

  const grow = (): void => {
    keys = doubled(keys);
    const before = slots;
    slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot + 1]! > 0) put(slots, before[slot]!, before[slot + 1]!);
  };
  const add = (source: TextBytes, start: number, end: number, hash: number): number => {
    const { bytes } = source;
    const key = 3 * count++;
    while (used + end - start > arena.length) arena = doubledBytes(arena);
    keys[key] = used;
    keys[key + 1] = end - start;
    // Byte by byte is twice as fast as `set` for texts this short.
    for (let index = start; index < end; index++) arena[used++] = bytes[index]!;
    put(slots, hash, count);
    if (3 * count === keys.length) grow();
    const raw = rawText(source, start, end);
    const text = cleanText(raw);
    // Another spelling may add a key of its own and make the columns grow.
    const number = text === raw ? texts.push(text) - 1 : numberOf(text);
    keys[key + 2] = number;
    return number;
  };
  const numberOf = (text: string): number => {
    if (cleanText(text) === text) {
      const own = textBytes(text);
      return intern(own, 0, own.bytes.length);
    }
    // With an apostrophe of its own (it had two): the bytes of this text are the spelling of another.
    const known = guarded.get(text) ?? texts.push(text) - 1;
    guarded.set(text, known);
    return known;
  };
  const intern = (source: TextBytes, start: number, end: number): number => {
    if (start === end) return 0;
    const { bytes } = source;
    const hash = hashOf(bytes, start, end);
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; slots[slot + 1]! > 0; slot = (slot + 2) & mask) {
      if (slots[slot] !== hash) continue;
      const key = 3 * (slots[slot + 1]! - 1);
      if (keys[key + 1] === end - start && isSame(arena, keys[key]!, bytes, start, end)) return keys[key + 2]!;
    }
    return add(source, start, end, hash);
  };
  return { intern, texts };
}

/** Four bytes at a time, mixed as in MurmurHash3; the last four may overlap those before them. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  if (hash < 4) {
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ bytes[index]!, 0x01000193);
  } else {
    const last = end - 4;
    for (let index = start; index < last; index += 4) {
      hash = Math.imul(hash ^ Math.imul(wordAt(bytes, index), 0xcc9e2d51), 0x1b873593);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ Math.imul(wordAt(bytes, last), 0xcc9e2d51), 0x1b873593);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

function isSame(arena: Uint8Array, from: number, bytes: Uint8Array, start: number, end: number): boolean {
  const shift = from - start;
  if (end - start < 4) {
    for (let index = start; index < end; index++) if (arena[index + shift] !== bytes[index]) return false;
    return true;
  }
  const last = end - 4;
  for (let index = start; index < last; index += 4)
    if (wordAt(arena, index + shift) !== wordAt(bytes, index)) return false;
  return wordAt(arena, last + shift) === wordAt(bytes, last);
}

function put(slots: Int32Array, hash: number, key: number): void {
  const mask = slots.length - 1;
  let slot = (hash << 1) & mask;
  while (slots[slot + 1]! > 0) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = key;
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}

function doubledBytes(values: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(values.length * 2);
  larger.set(values);
  return larger;
}
