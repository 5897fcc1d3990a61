import { philox } from "../../random/philox.ts";

/** What a draw is for: draws of different purposes have nothing to do with each other. */
export const PURPOSE = { cell: 1, again: 2, rest: 3, cluster: 4, independence: 5 } as const;

/** Four random 32-bit numbers that belong to (seed, purpose, a, b, c); the same array each time. */
export type Blocks = (a: number, b: number, c: number) => Uint32Array;

/** @param seed a whole number from 0 to 2^53 - 1 */
export function keyedBlocks(seed: number, purpose: number): Blocks {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`a seed is a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not ${seed}`);
  const key = Uint32Array.of(seed >>> 0, Math.floor(seed / 2 ** 32));
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  counter[3] = purpose;
  return (a, b, c) => {
    counter[0] = a;
    counter[1] = b;
    counter[2] = c;
    philox(counter, key, out);
    return out;
  };
}

/** A number in [0, 1) with 53 bits, of two of the numbers of a block. */
export function unitOf(high: number, low: number): number {
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
}
