import { philox } from "../../random/philox.ts";

/** What a draw is for; each is part of the key and is never used again for something else. */
export const REGION_EVENT = {
  neighbourhood: 0x7001,
  school: 0x7002,
  applicant: 0x7003,
  home: 0x7004,
  background: 0x7005,
  order: 0x7006,
  second: 0x7007,
  third: 0x7008,
  further: 0x7009,
  capacity: 0x700a,
  pressure: 0x700b,
  wishes: 0x700c,
  laterWishes: 0x700d,
  dealtSchool: 0x700e,
  synthetic: 0x700f,
} as const;

/** Draws keyed by (seed, subject, event, index), strictly between 0 and 1. */
export interface RegionDraws {
  uniform(subject: number, event: number, index?: number): number;
  /** Fills `out` with draws of the standard Gumbel distribution: index 0, 1, 2, ... of this subject and event. */
  gumbels(subject: number, event: number, out: Float64Array, count: number): void;
}

/** @param seed a whole number from 0 to 2^53 - 1 */
export function regionDraws(seed: number): RegionDraws {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`a seed is a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not ${seed}`);
  const key = Uint32Array.of(seed >>> 0, Math.floor(seed / 2 ** 32));
  const counter = new Uint32Array(4);
  const block = new Uint32Array(4);
  let [lastSubject, lastEvent, lastPart] = [-1, -1, -1];
  // One call of the generator gives four draws.
  const load = (subject: number, event: number, index: number): void => {
    const part = index >>> 2;
    if (subject === lastSubject && event === lastEvent && part === lastPart) return;
    [lastSubject, lastEvent, lastPart] = [subject, event, part];
    counter[0] = subject;
    counter[1] = part;
    counter[2] = event;
    philox(counter, key, block);
  };
  return {
    uniform(subject, event, index = 0) {
      load(subject, event, index);
      return (block[index & 3]! + 0.5) / 2 ** 32;
    },
    gumbels(subject, event, out, count) {
      for (let index = 0; index < count; index++) {
        if ((index & 3) === 0) load(subject, event, index);
        out[index] = -Math.log(-Math.log((block[index & 3]! + 0.5) / 2 ** 32));
      }
    },
  };
}
