import { studentCritical } from "../survey/studentCritical.ts";

/** A range of ranks of parents with the rank at which the outcome is predicted. */
export interface RankBand {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The bands of the Kansenkaart: lower, middle and higher income of the parents, as shares of the country. */
export const KANSENKAART_BANDS: readonly RankBand[] = [
  { id: "low", from: 0.15, to: 0.35, at: 0.25 },
  { id: "mid", from: 0.4, to: 0.6, at: 0.5 },
  { id: "high", from: 0.65, to: 0.85, at: 0.75 },
];

export interface BandPrediction {
  readonly id: string;
  readonly n: number;
  /** Outcome predicted at the middle of the band; null with fewer than three people, or when all have one rank. */
  readonly estimate: number | null;
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface BandInput {
  /** Rank of the parents, from 0 to 1; NaN is left out. */
  readonly rank: ArrayLike<number>;
  /** 0/1 or a value; NaN is left out. */
  readonly outcome: ArrayLike<number>;
  /** With it the error allows people of one cluster (school, neighbourhood) to be alike. */
  readonly cluster?: ArrayLike<number>;
}

/**
 * Outcome by rank of the parents: ordinary least squares within each band, predicted in its middle, with a 95% interval of
 * Student's t. Without clusters the classical error, with n - 2 degrees of freedom; with them the cluster-robust one
 * (CR1), with as many degrees of freedom as there are clusters, less one.
 */
export function bandPredictions(
  input: BandInput,
  bands: readonly RankBand[] = KANSENKAART_BANDS,
): readonly BandPrediction[] {
  return bands.map((band) => ({ id: band.id, ...predict(input, band) }));
}

function predict({ rank, outcome, cluster }: BandInput, { from, to, at }: RankBand): Omit<BandPrediction, "id"> {
  const rows: number[] = [];
  for (let row = 0; row < rank.length; row++)
    if (rank[row]! >= from && rank[row]! <= to && !Number.isNaN(outcome[row]!)) rows.push(row);
  const n = rows.length;
  const nothing = { n, estimate: null, se: null, low: null, high: null };
  if (n < 3) return nothing;
  const mean = (of: ArrayLike<number>) => rows.reduce((sum, row) => sum + of[row]!, 0) / n;
  const [meanX, meanY] = [mean(rank), mean(outcome)];
  const xx = rows.reduce((sum, row) => sum + (rank[row]! - meanX) ** 2, 0);
  if (!(xx > 0)) return nothing;
  const slope = rows.reduce((sum, row) => sum + (rank[row]! - meanX) * (outcome[row]! - meanY), 0) / xx;
  const estimate = meanY + slope * (at - meanX);
  const residual = (row: number): number => outcome[row]! - meanY - slope * (rank[row]! - meanX);
  // What a row adds to the prediction per unit of its outcome.
  const pull = (row: number): number => 1 / n + ((at - meanX) * (rank[row]! - meanX)) / xx;
  const { variance, df } = cluster
    ? clustered(rows, cluster, (row) => pull(row) * residual(row))
    : {
        variance: (rows.reduce((sum, row) => sum + residual(row) ** 2, 0) / (n - 2)) * (1 / n + (at - meanX) ** 2 / xx),
        df: n - 2,
      };
  if (variance === null) return { ...nothing, estimate };
  const se = Math.sqrt(variance);
  const margin = studentCritical(df) * se;
  return { n, estimate, se, low: estimate - margin, high: estimate + margin };
}

function clustered(rows: readonly number[], cluster: ArrayLike<number>, influence: (row: number) => number) {
  const sums = new Map<number, number>();
  for (const row of rows) sums.set(cluster[row]!, (sums.get(cluster[row]!) ?? 0) + influence(row));
  const [count, n] = [sums.size, rows.length];
  if (count < 2) return { variance: null, df: 0 };
  const squares = [...sums.values()].reduce((sum, value) => sum + value * value, 0);
  return { variance: (squares * (count / (count - 1)) * (n - 1)) / (n - 2), df: count - 1 };
}
