import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { Hashing } from "./hashing.ts";
import { SHA256_START, sha256Block } from "./sha256Block.ts";

const BLOCK = 64;
/** A message of at most so many bytes fits in one block together with its end. */
const SHORT = BLOCK - 9;

/** HMAC-SHA256 (RFC 2104) of the first `length` bytes, written to 32 bytes of `out` from `at`. */
export type KeyedHash = (message: Uint8Array, length: number, out: Uint8Array, at: number) => void;

/**
 * HMAC with one key of at most 64 bytes. The key is hashed once, and a short message takes two blocks: that counts for
 * a million lots. Longer messages go through the library.
 * @param hashing used instead, if given
 */
export function keyedHash(key: Uint8Array, hashing?: Hashing): KeyedHash {
  if (key.length > BLOCK) throw new RangeError(`a key has at most ${BLOCK} bytes, not ${key.length}`);
  return hashing ? keyedBy(hashing, key) : keyedByBlocks(key);
}

function keyedBy({ into }: Hashing, key: Uint8Array): KeyedHash {
  const padded = (pad: number): Uint8Array => Uint8Array.from({ length: BLOCK }, (_, i) => (key[i] ?? 0) ^ pad);
  let inner = new Uint8Array(1024);
  inner.set(padded(0x36));
  const outer = new Uint8Array(BLOCK + 32);
  outer.set(padded(0x5c));
  return (message, length, out, at) => {
    if (inner.length < BLOCK + length) {
      inner = new Uint8Array(2 * (BLOCK + length));
      inner.set(padded(0x36));
    }
    for (let i = 0; i < length; i++) inner[BLOCK + i] = message[i]!;
    into(inner, 0, BLOCK + length, outer, BLOCK);
    into(outer, 0, BLOCK + 32, out, at);
  };
}

function keyedByBlocks(key: Uint8Array): KeyedHash {
  const [inner, outer] = [keyState(key, 0x36), keyState(key, 0x5c)];
  const state = new Int32Array(8);
  const block = new Int32Array(16);
  return (message, length, out, at) => {
    if (length > SHORT) {
      out.set(hmac(sha256, key, message.subarray(0, length)), at);
      return;
    }
    block.fill(0);
    for (let i = 0; i < length; i++) block[i >> 2]! |= message[i]! << (24 - 8 * (i & 3));
    block[length >> 2]! |= 0x80 << (24 - 8 * (length & 3));
    block[15] = (BLOCK + length) * 8;
    state.set(inner);
    sha256Block(state, block);
    block.fill(0);
    block.set(state);
    block[8] = 0x80000000;
    block[15] = (BLOCK + 32) * 8;
    state.set(outer);
    sha256Block(state, block);
    for (let i = 0; i < 32; i++) out[at + i] = state[i >> 2]! >>> (24 - 8 * (i & 3));
  };
}

function keyState(key: Uint8Array, pad: number): Int32Array {
  const block = new Int32Array(16);
  for (let i = 0; i < BLOCK; i++) block[i >> 2]! |= ((key[i] ?? 0) ^ pad) << (24 - 8 * (i & 3));
  const state = Int32Array.from(SHA256_START);
  sha256Block(state, block);
  return state;
}
