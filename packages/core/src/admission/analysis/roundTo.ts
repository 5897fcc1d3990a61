/** Decimals of what leaves: of shares and indices, and of means. */
export const SHARE_DIGITS = 3;
export const MEAN_DIGITS = 2;

export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  // Without minus zero.
  return Math.round(value * scale) / scale + 0;
}
