const Z95 = 1.959963984540054;

/**
 * 95% interval of a share, kept between 0 and 1 and wider than zero when nobody or everybody counts.
 * `size` is the number of people, or the effective number share x (1 - share) / se^2 in a clustered sample.
 * E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
 */
export function wilson(share: number, size: number): { readonly low: number; readonly high: number } {
  if (!(size > 0)) return { low: 0, high: 1 };
  const square = Z95 * Z95;
  const middle = (share + square / (2 * size)) / (1 + square / size);
  const margin = (Z95 / (1 + square / size)) * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size));
  return {
    low: share <= 0 ? 0 : Math.max(0, middle - margin),
    high: share >= 1 ? 1 : Math.min(1, middle + margin),
  };
}
