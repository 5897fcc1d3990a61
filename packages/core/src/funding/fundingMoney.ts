import { fraction, multiply, type Fraction } from "../numbers/fraction.ts";
import { roundDown, roundHalfUp } from "../numbers/round.ts";
import type { Cents } from "../vocabulary/money.ts";

/** How a score becomes money: the amount of the rule in force, an amount tried out, or a budget that is divided. */
export type MoneySetting =
  | { readonly kind: "rule" }
  | { readonly kind: "per-unit"; readonly cents: Cents }
  | { readonly kind: "budget"; readonly cents: Cents };

export type AmountRounding = "half-up" | "down";

/** Score (in units of its last decimal) times the amount per unit, rounded to whole cents as the rule says. */
export function amountOf(score: bigint, decimals: number, perUnit: Fraction, rounding: AmountRounding): Cents {
  const cents = multiply(fraction(score, 10n ** BigInt(decimals)), perUnit);
  return rounding === "half-up" ? roundHalfUp(cents, 0) : roundDown(cents, 0);
}

/**
 * Divides a budget in proportion to the scores so that the amounts add up to it to the cent: everybody gets the whole
 * cents of its share; the cents left over go to the largest fractions, in order of the list where these are equal.
 */
export function divideBudget(scores: readonly bigint[], budget: Cents): Cents[] {
  const total = scores.reduce((sum, score) => sum + score, 0n);
  if (total === 0n) return scores.map(() => 0n);
  const amounts = scores.map((score) => (score * budget) / total);
  const left = Number(budget - amounts.reduce((sum, amount) => sum + amount, 0n));
  const byFraction = scores
    .map((score, index) => ({ index, rest: (score * budget) % total }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of byFraction.slice(0, left)) amounts[index]! += 1n;
  return amounts;
}
