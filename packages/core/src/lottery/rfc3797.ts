import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes } from "@noble/hashes/utils.js";

/** One draw of RFC 3797: the hash, how many were left, and who was selected (index in the pool, from 0). */
export interface Rfc3797Draw {
  readonly md5: string;
  readonly divisor: number;
  readonly selected: number;
}

const LARGEST_POOL = 65_535;

/** The key of RFC 3797 section 4.1: numbers of a source in ascending order, each with a full stop; sources with a slash. */
export function rfc3797Key(sources: readonly (readonly number[])[]): string {
  return sources
    .map(
      (numbers) =>
        `${[...numbers]
          .sort((a, b) => a - b)
          .map((n) => `${n}.`)
          .join("")}/`,
    )
    .join("");
}

/**
 * Selection from a numbered list as in RFC 3797 (2004), an alternative source for those who must use it. Who stands
 * where in the list matters, and MD5 is old: for a new lottery use the ranks of `lotteryNumbers`.
 */
export function rfc3797Draws(key: string, pool: number, draws: number): Rfc3797Draw[] {
  if (pool > LARGEST_POOL) throw new RangeError(`RFC 3797 allows a list of at most ${LARGEST_POOL}, not ${pool}`);
  const left = Array.from({ length: pool }, (_, index) => index);
  const text = new TextEncoder().encode(key);
  return Array.from({ length: Math.min(draws, pool) }, (_, index) => {
    const counter = Uint8Array.of(index >>> 8, index & 0xff);
    const digest = bytesToHex(md5(concatBytes(counter, text, counter)));
    const divisor = left.length;
    const [selected] = left.splice(Number(BigInt(`0x${digest}`) % BigInt(divisor)), 1);
    return { md5: digest.toUpperCase(), divisor, selected: selected! };
  });
}
