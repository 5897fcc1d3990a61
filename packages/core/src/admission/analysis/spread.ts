/** A figure over many lotteries: the mean and between which values 95% of the lotteries lie. */
export interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The spread of values; those that are not a number (nobody to measure) are left out. Null without any. */
export function spreadOf(values: Float64Array): Spread | null {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  if (known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return { mean, low: quantile(known, 0.025), high: quantile(known, 0.975) };
}

/** @param sorted ascending and not empty; between two values linear */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(sorted.length - 1, below + 1)]!;
  return low + (high - low) * (at - below);
}
