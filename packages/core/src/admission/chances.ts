import type { Interval } from "../measures/concentration.ts";
import { philox } from "../random/philox.ts";
import type { CompactRound } from "./compactRound.ts";
import { shareInterval } from "./shareInterval.ts";
import { ADMISSION_DRAWS, simulateLotteries, type SimulatedRound } from "./simulateLotteries.ts";

export interface ChanceSettings {
  readonly lotteries: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Number of the first lottery, when the work is split. */
  readonly first?: number;
  /** Draw the other applicants again each time, with replacement: for lists of an earlier year. */
  readonly resample?: boolean;
}

/** How often something happened in the simulated lotteries; interval of the simulation, 95%. */
export interface Chance {
  readonly count: number;
  readonly chance: number;
  readonly interval: Interval;
}

export interface ApplicantChances {
  readonly lotteries: number;
  /** In the order of the list. */
  readonly choices: readonly Chance[];
  readonly unplaced: Chance;
}

/** The chance of each choice of one applicant over complete redraws. */
export function chances(round: SimulatedRound, applicant: number, settings: ChanceSettings): ApplicantChances {
  const { lotteries, seed, first = 0 } = settings;
  const length = round.compact.offset[applicant + 1]! - round.compact.offset[applicant]!;
  const counts = new Int32Array(length + 1);
  const run = settings.resample ? undefined : simulateLotteries(round, seed);
  for (let replicate = first; replicate < first + lotteries; replicate++) {
    const choice = run
      ? run(replicate)
      : simulateLotteries(resampled(round, applicant, seed, replicate), seed)(replicate);
    const rank = choice[applicant]!;
    counts[rank < 0 ? length : rank]!++;
  }
  return chancesOf(counts, lotteries);
}

/**
 * How often each applicant got each choice: per cell of the round. Counts of parts of the work add up; what is missing
 * to `lotteries` is no place.
 */
export function chanceCounts(round: SimulatedRound, { lotteries, seed, first = 0 }: ChanceSettings): Int32Array {
  const counts = new Int32Array(round.compact.programme.length);
  const run = simulateLotteries(round, seed);
  const { offset, applicants } = round.compact;
  for (let replicate = first; replicate < first + lotteries; replicate++) {
    const choice = run(replicate);
    for (let a = 0; a < applicants; a++) if (choice[a]! >= 0) counts[offset[a]! + choice[a]!]!++;
  }
  return counts;
}

/** @param counts per choice, and last no place */
function chancesOf(counts: Int32Array, lotteries: number): ApplicantChances {
  const all = Array.from(counts, (count): Chance => ({
    count,
    chance: lotteries === 0 ? 0 : count / lotteries,
    interval: shareInterval(count, lotteries),
  }));
  return { lotteries, choices: all.slice(0, -1), unplaced: all.at(-1)! };
}

/** The same applicant among others drawn with replacement from the others; each of those draws a lot of its own. */
function resampled(round: SimulatedRound, applicant: number, seed: number, replicate: number): SimulatedRound {
  const { compact } = round;
  const source = drawnApplicants(compact.applicants, applicant, seed, replicate);
  const offset = new Int32Array(compact.applicants + 1);
  source.forEach((from, to) => (offset[to + 1] = offset[to]! + compact.offset[from + 1]! - compact.offset[from]!));
  const cells = offset[compact.applicants]!;
  const pick = (column: Int32Array): Int32Array => {
    const out = new Int32Array(cells);
    source.forEach((from, to) => out.set(column.subarray(compact.offset[from], compact.offset[from + 1]), offset[to]));
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
  return { ...round, compact: drawn, unit: Int32Array.from({ length: compact.applicants }, (_, index) => index) };
}

function drawnApplicants(applicants: number, own: number, seed: number, replicate: number): Int32Array {
  const key = Uint32Array.of(seed >>> 0, Math.floor(seed / 2 ** 32));
  const out = new Uint32Array(4);
  return Int32Array.from({ length: applicants }, (_, place) => {
    if (place === own || applicants === 1) return place;
    philox(Uint32Array.of(place, 0, replicate, ADMISSION_DRAWS.resample), key, out);
    const other = Math.floor((out[0]! / 2 ** 32) * (applicants - 1));
    return other < own ? other : other + 1;
  });
}
