import { philox } from "../random/philox.ts";
import type { CompactRound } from "./compactRound.ts";
import { ADMISSION_DRAWS } from "./admissionDraws.ts";
import { keyOfSeed } from "./drawnLotteries.ts";
import type { SimulatedRound } from "./simulatedRound.ts";

/**
 * As many applicants drawn with replacement from those of the round; each of those draws a lot of its own, so families
 * fall apart. With `own` that applicant keeps its place among others drawn from the others.
 * @param population number of the draw; the same number gives the same applicants
 */
export function resampledRound(
  { compact, tieBreaking }: SimulatedRound,
  seed: number,
  population: number,
  own = -1,
): SimulatedRound {
  const source = drawnApplicants(compact.applicants, own, seed, population);
  const offset = new Int32Array(compact.applicants + 1);
  source.forEach((from, to) => (offset[to + 1] = offset[to]! + compact.offset[from + 1]! - compact.offset[from]!));
  const cells = offset[compact.applicants]!;
  const pick = (column: Int32Array): Int32Array => {
    const out = new Int32Array(cells);
    for (let to = 0; to < source.length; to++) {
      const end = offset[to + 1]!;
      let from = compact.offset[source[to]!]!;
      for (let cell = offset[to]!; cell < end; cell++) out[cell] = column[from++]!;
    }
    return out;
  };
  const drawn: CompactRound = {
    ...compact,
    offset,
    programme: pick(compact.programme),
    priorityClass: pick(compact.priorityClass),
    number: compact.numberPer === "cell" ? pick(compact.number) : compact.number,
    ...(compact.groups ? { groups: Array.from(source, (from) => compact.groups![from]!) } : {}),
  };
  return { compact: drawn, tieBreaking, unit: Int32Array.from({ length: compact.applicants }, (_, index) => index) };
}

function drawnApplicants(applicants: number, own: number, seed: number, population: number): Int32Array {
  const key = keyOfSeed(seed);
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  const others = own < 0 ? applicants : applicants - 1;
  const source = new Int32Array(applicants);
  for (let place = 0; place < applicants; place++) {
    if (place === own || others === 0) {
      source[place] = place;
      continue;
    }
    counter[0] = place;
    counter[2] = population;
    counter[3] = ADMISSION_DRAWS.resample;
    philox(counter, key, out);
    const other = Math.floor((out[0]! / 2 ** 32) * others);
    source[place] = own < 0 || other < own ? other : other + 1;
  }
  return source;
}
