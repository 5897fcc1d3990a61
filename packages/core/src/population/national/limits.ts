/** Mean and standard deviation. */
export function moments(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / values.length) };
}

/** The limits that divide the values in groups of the given sizes, lowest first; sizes are relative. One limit less than sizes. */
export function limits(values: readonly number[], sizes: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let below = 0;
  return Float64Array.from(sizes.slice(0, -1), (size) => {
    below += size;
    const place = (below / total) * sorted.length - 0.5;
    const index = Math.max(0, Math.min(sorted.length - 2, Math.floor(place)));
    return sorted[index]! + (place - index) * (sorted[index + 1]! - sorted[index]!);
  });
}
