/**
 * Quantile by straight lines between the order statistics (type 7 of Hyndman and Fan, the default of R and NumPy).
 * @param sorted in rising order, not empty
 * @param share from 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}
