import { philox } from "../random/philox.ts";

/** What a block of draws is for. Numbers are never used again for something else: a country must stay the same. */
export const DRAW_EVENT = {
  country: 0x6001,
  municipality: 0x6002,
  neighbourhood: 0x6003,
  site: 0x6004,
  siteSize: 0x6005,
  parents: 0x6006,
  child: 0x6007,
} as const;

/** Four draws at once, keyed by (seed, subject, event) like core/random/keyed, which gives one. */
export interface DrawBlock {
  /** Fills the block with the four draws of this subject and event. */
  load(subject: number, event: number): void;
  /** Draw 0 to 3 of the block, strictly between 0 and 1. */
  uniform(place: number): number;
}

/** @param seed a whole number from 0 to 2^53 - 1 */
export function drawBlock(seed: number): DrawBlock {
  const key = Uint32Array.of(seed >>> 0, Math.floor(seed / 2 ** 32));
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  return {
    load(subject, event) {
      counter[0] = subject >>> 0;
      counter[1] = Math.floor(subject / 2 ** 32);
      counter[2] = event;
      philox(counter, key, out);
    },
    uniform(place) {
      return (out[place]! + 0.5) / 2 ** 32;
    },
  };
}
