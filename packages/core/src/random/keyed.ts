import { philox } from "./philox.ts";

/** Draws that belong to a (seed, subject, event): adding or leaving out a subject changes no other draw. */
export interface KeyedRandom {
  /** A number in [0, 1) with 53 bits. */
  uniform(subject: number, event: number): number;
  /** A draw from the standard normal distribution. */
  normal(subject: number, event: number): number;
}

/** @param seed a whole number from 0 to 2^53 - 1 */
export function keyedRandom(seed: number): KeyedRandom {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`a seed is a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not ${seed}`);
  const key = Uint32Array.of(seed >>> 0, Math.floor(seed / 2 ** 32));
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  const draw = (subject: number, event: number): void => {
    counter[0] = subject >>> 0;
    counter[1] = Math.floor(subject / 2 ** 32);
    counter[2] = event >>> 0;
    counter[3] = 0;
    philox(counter, key, out);
  };
  return {
    uniform(subject, event) {
      draw(subject, event);
      return ((out[0]! >>> 5) * 2 ** 26 + (out[1]! >>> 6)) / 2 ** 53;
    },
    normal(subject, event) {
      draw(subject, event);
      const radius = Math.sqrt(-2 * Math.log(((out[0]! >>> 5) * 2 ** 26 + (out[1]! >>> 6) + 0.5) / 2 ** 53));
      return radius * Math.cos((2 * Math.PI * (out[2]! + 0.5)) / 2 ** 32);
    },
  };
}
