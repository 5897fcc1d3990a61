/** Rows in order of their value; rows without a value (NaN) are left out. */
export function orderOf(values: ArrayLike<number>): Int32Array {
  let count = 0;
  const rows = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]!)) rows[count++] = row;
  return rows.subarray(0, count).sort((a, b) => values[a]! - values[b]! || a - b);
}

/**
 * Smallest value at or below which a share `p` of the weight lies (the inverse of the distribution; rule "math" of R
 * survey). NaN when there is no weight. `order` is that of `orderOf(values)`.
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  p: number,
  order: Int32Array = orderOf(values),
): number {
  let total = 0;
  for (const row of order) total += weights[row]!;
  if (!(total > 0)) return NaN;
  // Sums of weights are rounded: a hair below p is p.
  const wanted = p * total * (1 - 1e-12);
  let [below, last] = [0, NaN];
  for (const row of order) {
    const weight = weights[row]!;
    if (weight <= 0) continue;
    last = values[row]!;
    below += weight;
    if (below >= wanted) return last;
  }
  return last;
}
