import type { Fraction } from "./fraction.ts";

/**
 * Rounds to a number of decimals and gives whole units of the last one: 33.015 at 2 decimals is 3302n.
 * "Rekenkundig afgerond": a half goes away from zero (notes to the CBS table of 1 October 2019).
 */
export function roundHalfUp(value: Fraction, decimals: number): bigint {
  const scaled = value.n * 10n ** BigInt(decimals);
  const doubled = 2n * (scaled < 0n ? -scaled : scaled);
  const rounded = (doubled + value.d) / (2n * value.d);
  return scaled < 0n ? -rounded : rounded;
}

/** Rounds towards minus infinity, in whole units of the last decimal. */
export function roundDown(value: Fraction, decimals: number): bigint {
  const scaled = value.n * 10n ** BigInt(decimals);
  const quotient = scaled / value.d;
  return scaled < 0n && scaled % value.d !== 0n ? quotient - 1n : quotient;
}
