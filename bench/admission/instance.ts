import type { CompactRound } from "@kansrijk/core/admission/compactRound";
import { philox } from "@kansrijk/core/random/philox";

export interface InstanceSize {
  readonly applicants: number;
  readonly programmes: number;
  /** Places for every applicant. */
  readonly seats: number;
}

const CHOICES = 10;
const PRIORITY = 0.1;

/**
 * A made round as columns: popularity of programmes lognormal, ten choices drawn by it, priority at one in ten, one
 * lottery. The same size gives the same round.
 */
export function makeInstance({ applicants, programmes, seats }: InstanceSize): CompactRound {
  const random = stream(programmes);
  const sums = new Float64Array(programmes + 1);
  for (let p = 0; p < programmes; p++) sums[p + 1] = sums[p]! + Math.exp(normal(random));
  const cells = applicants * CHOICES;
  const programme = new Int32Array(cells);
  const priorityClass = new Int32Array(cells);
  const offset = Int32Array.from({ length: applicants + 1 }, (_, a) => a * CHOICES);
  for (let cell = 0; cell < cells; cell++) {
    const first = cell - (cell % CHOICES);
    let pick = drawn(sums, random() * sums[programmes]!);
    while (programme.subarray(first, cell).includes(pick)) pick = drawn(sums, random() * sums[programmes]!);
    programme[cell] = pick;
    priorityClass[cell] = random() < PRIORITY ? 1 : 2;
  }
  return {
    applicants,
    programmes,
    offset,
    programme,
    priorityClass,
    number: shuffledNumbers(applicants, random),
    numberPer: "applicant",
    capacity: capacities(programmes, Math.round(applicants * seats), random),
  };
}

/** Uniform numbers in [0, 1), four for each call of the generator. */
function stream(seed: number): () => number {
  const counter = new Uint32Array(4);
  const key = Uint32Array.of(seed, 2026);
  const out = new Uint32Array(4);
  let at = 0;
  return () => {
    if (at % 4 === 0) {
      counter[0] = at / 4;
      philox(counter, key, out);
    }
    return out[at++ % 4]! / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The programme in whose part of the sums the point lies. */
function drawn(sums: Float64Array, point: number): number {
  let [low, high] = [0, sums.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sums[middle]! <= point) low = middle;
    else high = middle - 1;
  }
  return low;
}

function shuffledNumbers(applicants: number, random: () => number): Int32Array {
  const number = Int32Array.from({ length: applicants }, (_, a) => a + 1);
  for (let a = applicants - 1; a > 0; a--) {
    const other = Math.floor(random() * (a + 1));
    [number[a], number[other]] = [number[other]!, number[a]!];
  }
  return number;
}

/** Sizes between half and one and a half times the mean, that add up to about `seats`. */
function capacities(programmes: number, seats: number, random: () => number): Int32Array {
  return Int32Array.from({ length: programmes }, () => Math.round((seats / programmes) * (0.5 + random())));
}
