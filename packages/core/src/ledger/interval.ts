import { add, compare, divide, multiply, subtract, type Fraction } from "../numbers/fraction.ts";

/** All numbers from low up to and including high. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
}

export const point = (value: Fraction): Interval => ({ low: value, high: value });

export function hull(values: readonly Fraction[]): Interval {
  const sorted = values.toSorted(compare);
  return { low: sorted[0]!, high: sorted.at(-1)! };
}

export function isPoint({ low, high }: Interval): boolean {
  return compare(low, high) === 0;
}

export function overlap(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

export function sumOf(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

export function differenceOf(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
}

export function productOf(a: Interval, b: Interval): Interval {
  return hull(corners(a, b).map(([x, y]) => multiply(x, y)));
}

/** Throws RangeError when the divisor may be 0. */
export function quotientOf(a: Interval, b: Interval): Interval {
  if (b.low.n <= 0n && b.high.n >= 0n) throw new RangeError("the divisor may be 0");
  return hull(corners(a, b).map(([x, y]) => divide(x, y)));
}

function corners(a: Interval, b: Interval): [Fraction, Fraction][] {
  return [
    [a.low, b.low],
    [a.low, b.high],
    [a.high, b.low],
    [a.high, b.high],
  ];
}
