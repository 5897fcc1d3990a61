import { parseDecimal } from "../numbers/fraction.ts";
import { unitsText } from "../numbers/decimalText.ts";

/** Whole euro cents. */
export type Cents = bigint;

/** 1847469n -> "18474.69": the form in which amounts travel in JSON and CSV. */
export function eurosText(cents: Cents): string {
  return unitsText(cents, 2);
}

/** Reads an amount of euros with at most two decimals; undefined when it is not one. */
export function parseEuros(text: string): Cents | undefined {
  const value = parseDecimal(text);
  if (!value || value.d > 100n) return undefined;
  return (value.n * 100n) / value.d;
}
