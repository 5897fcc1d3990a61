import { philox } from "../../random/philox.ts";

/** What a block of draws is for. Numbers are never used again for something else: a country must stay the same. */
export const NATIONAL_EVENT = {
  municipality: 0x6101,
  area: 0x6102,
  primarySite: 0x6103,
  secondarySite: 0x6104,
  specialSite: 0x6105,
  births: 0x6106,
  family: 0x6107,
  child: 0x6108,
  household: 0x6109,
  primary: 0x610a,
  advice: 0x610b,
  test: 0x610c,
  reference: 0x610d,
  third: 0x610e,
  secondary: 0x610f,
  exam: 0x6110,
  vocational: 0x6111,
  higher: 0x6112,
  tutoring: 0x6113,
  early: 0x6114,
  costs: 0x6115,
  recordKey: 0x6116,
  provider: 0x6117,
  schoolChoice: 0x6118,
  boundary: 0x6119,
} as const;

/** Four draws at once, keyed by (seed, subject, event, year): a subject more or less changes no other draw. */
export interface NationalDraws {
  /** Fills the block with the four draws of this subject, event and year. */
  load(subject: number, event: number, year?: number): void;
  /** Draw 0 to 3 of the block, strictly between 0 and 1. */
  uniform(place: number): number;
  /** Draw 0 to 3 of the block as 32 bits. */
  bits(place: number): number;
}

/** @param seed a whole number from 0 to 2^53 - 1 */
export function nationalDraws(seed: number): NationalDraws {
  const key = Uint32Array.of(seed >>> 0, Math.floor(seed / 2 ** 32));
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  return {
    load(subject, event, year = 0) {
      counter[0] = subject;
      counter[2] = event;
      counter[3] = year;
      philox(counter, key, out);
    },
    uniform: (place) => (out[place]! + 0.5) / 2 ** 32,
    bits: (place) => out[place]!,
  };
}
