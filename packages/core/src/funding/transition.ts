import { divide, fraction, multiply } from "../numbers/fraction.ts";
import { roundHalfUp } from "../numbers/round.ts";
import { exactValue, parameterOf, type ParameterSet } from "../rules/parameters.ts";
import type { Cents } from "../vocabulary/money.ts";

export const TRANSITION = "overgangsregeling-onderwijskansen-po";

/**
 * The amounts of the transition years and of the year after: old amount plus the part of the difference that counts in
 * that year, in whole cents (a half away from zero).
 */
export function transitionAmounts(before: Cents, after: Cents, parameters: ParameterSet): Cents[] {
  const years = Number(parameterOf(parameters, `${TRANSITION}/years`).value);
  const during = Array.from({ length: years }, (_, index) => {
    const share = divide(exactValue(parameters, `${TRANSITION}/shareYear${index + 1}`), fraction(100));
    return before + roundHalfUp(multiply(fraction(after - before), share), 0);
  });
  return [...during, after];
}
