import { wilson } from "./wilson.ts";

/** Counts per cell; all arrays are of equal length and a group x band x cluster may occur in more than one cell. */
export interface StandardisedRatesInput {
  /** Number of groups; codes in `group` run from 0, a negative one is left out. */
  readonly groups: number;
  /** Number of score bands; codes in `band` run from 0, a negative one is left out. */
  readonly bands: number;
  readonly group: ArrayLike<number>;
  readonly band: ArrayLike<number>;
  /** Pupils in the cell (may be weighted). */
  readonly n: ArrayLike<number>;
  /** Pupils in the cell with the outcome, or the sum of the outcome for `scale: "mean"`. */
  readonly k: ArrayLike<number>;
  /** School site of the cell, any whole number; without it pupils count as independent (only for rates). */
  readonly cluster?: ArrayLike<number>;
  /** Size of each band in the population to standardise to; default: all pupils in the cells. */
  readonly standard?: ArrayLike<number>;
  /** A band is compared only when every filled group has at least this many pupils in it; default 1. */
  readonly smallest?: number;
  readonly scale?: "rate" | "mean";
}

export interface StandardisedRate {
  /** Pupils and outcomes in the bands that are compared. */
  readonly n: number;
  readonly k: number;
  /** Without correction for the score. */
  readonly crude: number;
  /** What the rate would be if the scores of the group were spread like those of the standard population. */
  readonly rate: number;
  /** Null when the group is in fewer than two clusters. */
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface StandardisedRates {
  /** Per group; undefined for a group without pupils. */
  readonly groups: readonly (StandardisedRate | undefined)[];
  /** Bands where all filled groups can be compared. */
  readonly compared: readonly boolean[];
  /** Share of the standard population in those bands. */
  readonly coverage: number;
  /** Covariance of the rates of two groups, which share clusters; null when it is not known. */
  readonly covariance: (one: number, other: number) => number | null;
}

const Z95 = 1.959963984540054;

/**
 * Rates at equal score: direct standardisation over score bands. Standard errors linearise the rates over clusters, with
 * the standard population taken as fixed; that of a rate is never smaller than for independent pupils, because a band
 * with one school in it shows no spread between schools. Time: cells + clusters x groups^2.
 * @throws RangeError when a code is not below `groups` or `bands`
 */
export function standardisedRates(input: StandardisedRatesInput): StandardisedRates {
  const table = bandTable(input);
  const { groups, bands } = input;
  const filled = Array.from({ length: groups }, (_, group) => total(table.n, group * bands, bands) > 0);
  const smallest = Math.max(input.smallest ?? 1, Number.MIN_VALUE);
  const compared = Array.from({ length: bands }, (_, band) =>
    filled.every((has, group) => !has || table.n[group * bands + band]! >= smallest),
  );
  const { weights, coverage } = bandWeights(input, table.n, compared);
  const covariance = input.cluster
    ? clusterCovariance(input, table, weights)
    : binomialCovariance(input, table, weights);
  const rates = filled.map((has, group) => (has && coverage > 0 ? groupRate(input, table, weights, group) : undefined));
  return {
    groups: rates.map((rate, group) => rate && withInterval(rate, covariance(group, group), input.scale ?? "rate")),
    compared,
    coverage,
    covariance,
  };
}

interface BandTable {
  readonly n: Float64Array;
  readonly k: Float64Array;
}

function bandTable({ groups, bands, group, band, n, k }: StandardisedRatesInput): BandTable {
  const table = { n: new Float64Array(groups * bands), k: new Float64Array(groups * bands) };
  for (let cell = 0; cell < n.length; cell++) {
    if (group[cell]! < 0 || band[cell]! < 0) continue;
    if (group[cell]! >= groups || band[cell]! >= bands)
      throw new RangeError(`Cell ${cell}: group ${group[cell]} or band ${band[cell]} is out of range.`);
    const place = group[cell]! * bands + band[cell]!;
    table.n[place]! += n[cell]!;
    table.k[place]! += k[cell]!;
  }
  return table;
}

function bandWeights(input: StandardisedRatesInput, n: Float64Array, compared: readonly boolean[]) {
  const { groups, bands, standard } = input;
  const size = Float64Array.from({ length: bands }, (_, band) => {
    if (standard) return standard[band]!;
    let all = 0;
    for (let group = 0; group < groups; group++) all += n[group * bands + band]!;
    return all;
  });
  const whole = total(size, 0, bands);
  const used = size.map((people, band) => (compared[band] ? people : 0));
  const sum = total(used, 0, bands);
  return { weights: used.map((people) => (sum === 0 ? 0 : people / sum)), coverage: whole === 0 ? 0 : sum / whole };
}

function groupRate({ bands }: StandardisedRatesInput, table: BandTable, weights: Float64Array, group: number) {
  let [n, k, rate, spread] = [0, 0, 0, 0];
  for (let band = 0; band < bands; band++) {
    if (weights[band] === 0) continue;
    const place = group * bands + band;
    n += table.n[place]!;
    k += table.k[place]!;
    rate += (weights[band]! * table.k[place]!) / table.n[place]!;
    spread += weights[band]! ** 2 / table.n[place]!;
  }
  return { n, k, crude: k / n, rate, effective: 1 / spread };
}

function withInterval(
  found: ReturnType<typeof groupRate>,
  variance: number | null,
  scale: "rate" | "mean",
): StandardisedRate {
  const { n, k, crude, rate, effective } = found;
  if (variance === null) return { n, k, crude, rate, se: null, low: null, high: null };
  const se = Math.sqrt(variance);
  if (scale === "mean") return { n, k, crude, rate, se, low: rate - Z95 * se, high: rate + Z95 * se };
  const size = rate > 0 && rate < 1 && se > 0 ? Math.min(effective, (rate * (1 - rate)) / variance) : effective;
  return { n, k, crude, rate, se, ...wilson(rate, size) };
}

type Covariance = (one: number, other: number) => number | null;

function binomialCovariance(input: StandardisedRatesInput, table: BandTable, weights: Float64Array): Covariance {
  return (one, other) => {
    if (input.scale === "mean") return null;
    return one === other ? binomialVariance(input, table, weights, one) : 0;
  };
}

function binomialVariance(
  { bands }: StandardisedRatesInput,
  table: BandTable,
  weights: Float64Array,
  group: number,
): number {
  let sum = 0;
  weights.forEach((weight, band) => {
    if (weight === 0) return;
    const place = group * bands + band;
    const rate = table.k[place]! / table.n[place]!;
    sum += (weight ** 2 * rate * (1 - rate)) / table.n[place]!;
  });
  return sum;
}

/** What every cluster adds to the rate of every group; their spread is the variance. */
function clusterCovariance(input: StandardisedRatesInput, table: BandTable, weights: Float64Array): Covariance {
  const { groups, bands, group, band, n, k } = input;
  const places = new Map<number, number>();
  const cells = n.length;
  for (let cell = 0; cell < cells; cell++) {
    const cluster = input.cluster![cell]!;
    if (group[cell]! >= 0 && band[cell]! >= 0 && !places.has(cluster)) places.set(cluster, places.size);
  }
  const size = places.size;
  const parts = new Float64Array(groups * size);
  const present = new Uint8Array(groups * size);
  for (let cell = 0; cell < cells; cell++) {
    if (group[cell]! < 0 || band[cell]! < 0 || weights[band[cell]!] === 0) continue;
    const place = group[cell]! * bands + band[cell]!;
    const residual = k[cell]! - (table.k[place]! / table.n[place]!) * n[cell]!;
    const part = group[cell]! * size + places.get(input.cluster![cell]!)!;
    parts[part]! += (weights[band[cell]!]! * residual) / table.n[place]!;
    if (n[cell]! > 0) present[part] = 1;
  }
  const clustersOf = (one: number): number =>
    present.subarray(one * size, (one + 1) * size).reduce((sum, is) => sum + is, 0);
  return (one, other) => {
    if (clustersOf(one) < 2 || clustersOf(other) < 2) return null;
    let sum = 0;
    for (let cluster = 0; cluster < size; cluster++)
      sum += parts[one * size + cluster]! * parts[other * size + cluster]!;
    const found = (sum * size) / (size - 1);
    return one === other && input.scale !== "mean"
      ? Math.max(found, binomialVariance(input, table, weights, one))
      : found;
  };
}

function total(values: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let place = from; place < from + count; place++) sum += values[place]!;
  return sum;
}
