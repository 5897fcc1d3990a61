import { compare, fraction, multiply, subtract, type Fraction } from "../../numbers/fraction.ts";
import { roundHalfUp } from "../../numbers/round.ts";

/** What the score of every site rests on. */
export interface ScoreRule {
  /** F: part of the pupils for which a site gets nothing, between 0 and 1. */
  readonly thresholdShare: Fraction;
  /** C - G, in points. */
  readonly meanDifference: Fraction;
  readonly decimals: number;
}

export interface SiteScore {
  /** B = E x F x (C - G). */
  readonly threshold: Fraction;
  /** max(0, A - B), rounded, in units of the last decimal. */
  readonly net: bigint;
}

/** The score of one site: max(0, A - B) with B = E x F x (C - G) (Besluit bekostiging WPO, Stb. 2018, 334). */
export function siteScore(gross: Fraction, pupils: number, rule: ScoreRule): SiteScore {
  const threshold = multiply(multiply(fraction(pupils), rule.thresholdShare), rule.meanDifference);
  const above = subtract(gross, threshold);
  return {
    threshold,
    net: compare(above, fraction(0)) > 0 ? roundHalfUp(above, rule.decimals) : 0n,
  };
}
