import type { EffectQuestion, MeanRow, ShareRow } from "./effectRow.ts";

/** A share or mean of one arm, weighted over strata. */
export interface ArmEstimate {
  readonly value: number;
  readonly variance: number;
  /** Of the variance, by Satterthwaite; infinite for shares of pupils. */
  readonly df: number;
  readonly pupils: number;
  readonly units: number;
}

type Row = ShareRow | MeanRow;

interface Part {
  readonly value: number;
  readonly variance: number;
  readonly df: number;
}

/**
 * The arm as if its pupils were divided over strata as those of all arms together. `parts` of which a variance cannot be
 * told (one class or school in a stratum) make the whole variance unknown: NaN.
 */
export function armEstimate(
  rows: readonly Row[],
  strata: ReadonlyMap<string, number>,
  assigned: EffectQuestion["assigned"],
): ArmEstimate {
  let [value, variance, perDf] = [0, 0, 0];
  for (const [stratum, weight] of strata) {
    const part = partOf(
      rows.filter((row) => row.stratum === stratum),
      assigned,
    );
    const own = weight * weight * part.variance;
    value += weight * part.value;
    variance += own;
    perDf += (own * own) / part.df;
  }
  const df = perDf > 0 ? (variance * variance) / perDf : Infinity;
  const pupils = rows.reduce((sum, row) => sum + row.pupils, 0);
  return { value, variance, df, pupils, units: new Set(rows.map(({ unit }) => unit)).size };
}

function partOf(rows: readonly Row[], assigned: EffectQuestion["assigned"]): Part {
  return assigned === "cluster" ? partOfClusters(rows) : partOfPupils(rows);
}

/** Pupils were assigned one by one: rows only add up. */
function partOfPupils(rows: readonly Row[]): Part {
  const [n, sum] = [
    rows.reduce((total, row) => total + row.pupils, 0),
    rows.reduce((total, row) => total + sumOf(row), 0),
  ];
  const value = sum / n;
  if (rows.every((row) => "positives" in row)) return { value, variance: (value * (1 - value)) / n, df: Infinity };
  const squares = rows.reduce((total, row) => total + squaresOf(row, value), 0);
  return { value, variance: squares / (n - 1) / n, df: n - 1 };
}

/** Squared distances to the mean of the part: within the row, and of the row to the part. */
function squaresOf(row: Row, mean: number): number {
  if ("positives" in row) return 0;
  const { pupils, sd = NaN } = row;
  return (pupils - 1) * sd * sd + pupils * (row.mean - mean) ** 2;
}

/** Classes or schools were assigned: pupils of one vary together, so that the spread among them counts (CR1). */
function partOfClusters(rows: readonly Row[]): Part {
  const clusters = new Map<string, { n: number; sum: number }>();
  for (const row of rows) {
    const { n, sum } = clusters.get(row.unit) ?? { n: 0, sum: 0 };
    clusters.set(row.unit, { n: n + row.pupils, sum: sum + sumOf(row) });
  }
  const all = [...clusters.values()];
  const n = all.reduce((total, cluster) => total + cluster.n, 0);
  const value = all.reduce((total, cluster) => total + cluster.sum, 0) / n;
  const residual = all.reduce((total, cluster) => total + (cluster.sum - value * cluster.n) ** 2, 0);
  const count = all.length;
  const variance = count < 2 ? NaN : ((count / (count - 1)) * residual) / (n * n);
  return { value, variance, df: Math.max(1, count - 1) };
}

function sumOf(row: Row): number {
  return "positives" in row ? row.positives : row.pupils * row.mean;
}
