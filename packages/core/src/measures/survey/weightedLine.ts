/** Straight line through weighted points; rows without x or y (NaN) are left out. */
export interface WeightedLine {
  readonly slope: number;
  readonly intercept: number;
  /** Share of the variance of y that goes together with x. */
  readonly rSquared: number;
}

/** Weighted least squares of y on x. */
export function weightedLine(x: ArrayLike<number>, y: ArrayLike<number>, weights: ArrayLike<number>): WeightedLine {
  let [total, sumX, sumY] = [0, 0, 0];
  const has = (row: number): boolean => x[row] === x[row] && y[row] === y[row];
  for (let row = 0; row < x.length; row++) {
    if (!has(row)) continue;
    total += weights[row]!;
    sumX += weights[row]! * x[row]!;
    sumY += weights[row]! * y[row]!;
  }
  const [meanX, meanY] = [sumX / total, sumY / total];
  let [xx, xy, yy] = [0, 0, 0];
  for (let row = 0; row < x.length; row++) {
    if (!has(row)) continue;
    const [dx, dy] = [x[row]! - meanX, y[row]! - meanY];
    xx += weights[row]! * dx * dx;
    xy += weights[row]! * dx * dy;
    yy += weights[row]! * dy * dy;
  }
  const slope = xy / xx;
  return { slope, intercept: meanY - slope * meanX, rSquared: (xy * xy) / (xx * yy) };
}
