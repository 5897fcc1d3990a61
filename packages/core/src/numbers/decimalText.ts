import { roundHalfUp } from "./round.ts";
import type { Fraction } from "./fraction.ts";

/** Writes whole units of the last decimal as a plain decimal: (3302n, 2) is "33.02". */
export function unitsText(units: bigint | number, decimals: number): string {
  const value = BigInt(units);
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, "0");
  const sign = value < 0n ? "-" : "";
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Writes a fraction with at most `decimals` decimals, without trailing zeros: 174/250 is "0.696". */
export function fractionText(value: Fraction, decimals = 6): string {
  const text = unitsText(roundHalfUp(value, decimals), decimals);
  return decimals === 0 ? text : text.replace(/\.?0+$/, "");
}
