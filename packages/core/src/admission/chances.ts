import type { Interval } from "../measures/concentration.ts";
import { shareInterval } from "./shareInterval.ts";
import { resampledRound } from "./resampledRound.ts";
import type { SimulatedRound } from "./simulatedRound.ts";
import { simulateLotteries } from "./simulateLotteries.ts";

export interface ChanceSettings {
  readonly lotteries: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Number of the first lottery, when the work is split. */
  readonly first?: number;
  /**
   * Draw the other applicants again each time, with replacement: the chance is then that over many such years, and the
   * interval still that of the simulation. For the spread between years: `analysis/chancesFromCutoffs.ts`.
   */
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
      : simulateLotteries(resampledRound(round, seed, replicate, applicant), seed)(replicate);
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
