import type { Interval } from "../measures/concentration.ts";

const Z95 = 1.959963984540054;

/** 95% interval of a share: `count` of `total` (Wilson 1927); holds for few and for shares near 0 and 1. */
export function shareInterval(count: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = count / total;
  const square = Z95 ** 2;
  const middle = (share + square / (2 * total)) / (1 + square / total);
  const margin = (Z95 * Math.sqrt((share * (1 - share)) / total + square / (4 * total ** 2))) / (1 + square / total);
  return { low: count === 0 ? 0 : middle - margin, high: count === total ? 1 : middle + margin };
}
