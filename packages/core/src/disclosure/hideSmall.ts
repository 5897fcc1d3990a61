import { compare, fraction, multiply, subtract } from "../numbers/fraction.ts";
import { exactDecimal } from "./exactDecimal.ts";

/** True when so few that they must be hidden: 1 to threshold - 1. Nobody is in an empty group, so 0 is shown. */
export function isSmallCount(count: number, threshold = 10): boolean {
  return count > 0 && count < threshold;
}

/**
 * The rule of the Kansenkaart for a rate: hidden when fewer than `threshold` have it or fewer than `threshold` have it
 * not (kansenkaart_analysis, 05_post_process_income.R). In whole numbers: 50 pupils of whom 10 is exactly enough.
 */
export function hidesRate(successes: number, count: number, threshold = 10): boolean {
  return successes < threshold || count - successes < threshold;
}

/** The same for a share that was published as a decimal: `0.2` of 50 is 10 exactly, not 10.000000000000002. */
export function hidesShare(share: string | number, count: number, threshold = 10): boolean {
  const least = fraction(threshold);
  const successes = multiply(exactDecimal(share), fraction(count));
  return compare(successes, least) < 0 || compare(subtract(fraction(count), successes), least) < 0;
}

/** A mean or another number that is no rate. */
export function hidesMean(count: number, threshold = 10): boolean {
  return count < threshold;
}
