import type { CountRange } from "./tableModel.ts";

/**
 * Rounds a count up or down to a multiple of `base`, by chance but always the same way for the same set of people:
 * `keySum` is the sum of the random keys (32 bits) of the records that were counted. A count that is a multiple stays;
 * otherwise the chance of up is the remainder / base, so that the expectation is the count itself. The sum is mixed
 * first, because sums of keys add up over the parts of a table and the rounding may not.
 */
export function roundCount(count: number, keySum: number | bigint, base = 5): number {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`a count is a whole number, not ${count}`);
  const rest = count % base;
  if (rest === 0) return count;
  const isUp = mixed(wrapped(keySum)) * base < rest * 2 ** 32;
  return count - rest + (isUp ? base : 0);
}

/** The counts that may have been rounded to this. */
export function countRange(rounded: number, base = 5): CountRange {
  return { low: Math.max(0, rounded - base + 1), high: rounded + base - 1 };
}

/** Modulo 2^32; a sum too large for a number must come as a bigint. */
function wrapped(keySum: number | bigint): number {
  if (typeof keySum === "bigint") return Number(BigInt.asUintN(32, keySum));
  if (!Number.isSafeInteger(keySum)) throw new RangeError("a sum of keys beyond 2^53 has to be a bigint");
  return ((keySum % 2 ** 32) + 2 ** 32) % 2 ** 32;
}

/** Finaliser of MurmurHash3: one-to-one on 32 bits, so an even spread stays exactly even. */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
