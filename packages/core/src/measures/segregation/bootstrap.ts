import { quantile } from "../../population/quantile.ts";
import type { CountTable } from "./countTable.ts";
import { keyedBlocks, PURPOSE, unitOf } from "./keyedBlocks.ts";
import { multinomial, type Multinomial } from "./multinomial.ts";

/** Figures of a table, always in the same order; null where one does not exist. */
export type Statistics = (table: CountTable) => readonly (number | null)[];

export interface BootstrapOptions {
  readonly replicates: number;
  readonly seed: number;
  /** Confidence, 0.95 unless given. */
  readonly level?: number;
  /** Cluster of each unit: with it whole clusters are drawn and not individuals. */
  readonly clusters?: ArrayLike<number>;
}

export interface BootstrapInterval {
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  /** Mean of the replicates less the value: small units make a table look more segregated than it is. */
  readonly bias: number;
  /** The value less the bias, and the interval turned round it (2 x value - percentile). */
  readonly corrected: { readonly value: number; readonly low: number; readonly high: number };
  /** Replicates in which the figure exists. */
  readonly replicates: number;
}

/**
 * Bootstrap intervals of any figures: percentiles of replicates in which individuals (or whole clusters) are drawn with
 * replacement. Draws are keyed by (seed, replicate, cell), so the same question has the same answer in whatever order.
 * @returns per figure its interval; null when it does not exist in the table or in fewer than two replicates
 */
export function bootstrap(
  table: CountTable,
  statistics: Statistics,
  options: BootstrapOptions,
): (BootstrapInterval | null)[] {
  const { replicates, seed, level = 0.95, clusters } = options;
  const values = statistics(table);
  if (table.counts.every((count) => count === 0)) return values.map(() => null);
  const kept = values.map(() => new Float64Array(replicates).fill(NaN));
  const draw = clusters ? clusterDraws(table, clusters, seed) : multinomial(table.counts, seed);
  const drawn: CountTable = { ...table, counts: new Float64Array(table.counts.length) };
  for (let replicate = 0; replicate < replicates; replicate++) {
    draw(replicate, drawn.counts);
    statistics(drawn).forEach((value, index) => {
      if (value !== null) kept[index]![replicate] = value;
    });
  }
  return values.map((value, index) => (value === null ? null : intervalOf(value, kept[index]!, level)));
}

function intervalOf(value: number, replicates: Float64Array, level: number): BootstrapInterval | null {
  const sorted = replicates.filter((one) => !Number.isNaN(one)).sort();
  const size = sorted.length;
  if (size < 2) return null;
  const mean = sorted.reduce((sum, one) => sum + one, 0) / size;
  const [low, high] = [quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2)];
  return {
    low,
    high,
    standardError: Math.sqrt(sorted.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (size - 1)),
    bias: mean - value,
    corrected: { value: 2 * value - mean, low: 2 * value - high, high: 2 * value - low },
    replicates: size,
  };
}

/** Draws as many clusters as there are, with replacement; a unit counts as often as its cluster was drawn. */
function clusterDraws({ counts, units, groups }: CountTable, clusters: ArrayLike<number>, seed: number): Multinomial {
  const filled = new Set<number>();
  for (let unit = 0; unit < units; unit++)
    if (counts.subarray(unit * groups, (unit + 1) * groups).some((count) => count > 0)) filled.add(clusters[unit]!);
  const list = [...filled];
  const place = new Map(list.map((cluster, index) => [cluster, index]));
  const times = new Float64Array(list.length);
  const blocks = keyedBlocks(seed, PURPOSE.cluster);
  return (replicate, out) => {
    times.fill(0);
    for (let index = 0; index < list.length; index++) {
      const block = blocks(index, replicate, 0);
      times[Math.floor(unitOf(block[0]!, block[1]!) * list.length)]! += 1;
    }
    for (let unit = 0, cell = 0; unit < units; unit++) {
      const at = place.get(clusters[unit]!);
      const factor = at === undefined ? 0 : times[at]!;
      for (let group = 0; group < groups; group++, cell++) out[cell] = factor * counts[cell]!;
    }
  };
}
