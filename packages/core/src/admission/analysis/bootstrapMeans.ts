import type { Interval } from "../../measures/concentration.ts";
import { philox } from "../../random/philox.ts";
import { ADMISSION_DRAWS } from "../admissionDraws.ts";
import { keyOfSeed } from "../drawnLotteries.ts";
import { quantile } from "./spread.ts";

/** A mean with a 95% interval: as if the applicants were a draw from many like them. Null: nobody known. */
export interface MeanEstimate {
  readonly mean: number;
  readonly interval: Interval;
  /** How many it is the mean of. */
  readonly applicants: number;
}

// Cumulative chances of a Poisson(1) weight of 0, 1, 2, ... in 32 bits.
const LIMITS = Float64Array.from({ length: 12 }, (_, count) => {
  let [term, sum] = [Math.exp(-1), 0];
  for (let k = 0; k <= count; k++) {
    sum += term;
    term /= k + 1;
  }
  return sum * 2 ** 32;
});

function weightOf(bits: number): number {
  let weight = 0;
  while (weight < LIMITS.length && bits >= LIMITS[weight]!) weight++;
  return weight;
}

/**
 * Bootstrap of means: every applicant counts Poisson(1) times in each replicate, keyed by (seed, applicant, replicate),
 * so the draws of one applicant do not depend on who else there is.
 * @param columns values per applicant, NaN when not known
 * @param cohorts per cohort its applicants
 * @returns per cohort, per column
 */
export function* bootstrapMeans(
  columns: readonly Float64Array[],
  cohorts: readonly Int32Array[],
  seed: number,
  replicates: number,
): Generator<number, (MeanEstimate | null)[][]> {
  const applicants = columns[0]!.length;
  const key = keyOfSeed(seed);
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  const weights = [0, 1, 2, 3].map(() => new Uint8Array(applicants));
  const means = cohorts.map(() => columns.map(() => new Float64Array(replicates)));
  for (let replicate = 0; replicate < replicates; replicate += 4) {
    for (let a = 0; a < applicants; a++) {
      counter[0] = a;
      counter[2] = replicate / 4;
      counter[3] = ADMISSION_DRAWS.bootstrap;
      philox(counter, key, out);
      for (let part = 0; part < 4; part++) weights[part]![a] = weightOf(out[part]!);
    }
    for (let part = 0; part < 4 && replicate + part < replicates; part++)
      cohorts.forEach((members, cohort) =>
        columns.forEach((column, index) => {
          means[cohort]![index]![replicate + part] = weightedMean(column, members, weights[part]!);
        }),
      );
    yield replicate / replicates;
  }
  const ones = new Uint8Array(applicants).fill(1);
  return cohorts.map((members, cohort) =>
    columns.map((column, index) => {
      const known = members.reduce((sum, a) => sum + (Number.isNaN(column[a]!) ? 0 : 1), 0);
      if (known === 0) return null;
      const draws = means[cohort]![index]!.filter((value) => !Number.isNaN(value)).sort();
      const mean = weightedMean(column, members, ones);
      const interval =
        draws.length === 0 ? { low: mean, high: mean } : { low: quantile(draws, 0.025), high: quantile(draws, 0.975) };
      return { mean, interval, applicants: known };
    }),
  );
}

function weightedMean(column: Float64Array, members: Int32Array, weights: Uint8Array): number {
  let [sum, all] = [0, 0];
  for (const a of members) {
    const value = column[a]!;
    const weight = weights[a]!;
    if (weight === 0 || Number.isNaN(value)) continue;
    sum += weight * value;
    all += weight;
  }
  return all === 0 ? NaN : sum / all;
}
