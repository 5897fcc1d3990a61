import { parseDecimal, type Fraction } from "../numbers/fraction.ts";

/** The decimal that a number was written as: 0.2 is two tenths, not the nearest binary number. */
export function exactDecimal(value: string | number): Fraction {
  const text = typeof value === "string" ? value : String(value);
  const exact = parseDecimal(text.includes("e") ? Number(text).toFixed(20) : text);
  if (!exact) throw new RangeError(`expected a decimal such as 0.25, not "${value}"`);
  return exact;
}
