import type { FundingComparison } from "@kansrijk/core/funding/compareFunding";
import type { FundingSettings } from "@kansrijk/core/funding/fundingSettings";
import { TRANSITION, transitionAmounts } from "@kansrijk/core/funding/transition";
import { resolveParameters, type ParameterSet } from "@kansrijk/core/rules/parameters";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import type { Cents } from "@kansrijk/core/vocabulary/money";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { schoolYearStart } from "@kansrijk/core/vocabulary/schoolYear";

/** What all sites together get in one year of the transition. */
export interface TransitionYear {
  readonly amount: Cents;
  readonly gained: Cents;
  readonly lost: Cents;
}

/** The rule of the transition as it is on the dates of the page. */
export function transitionRule(book: RuleBook, { countDate, fundingYear }: FundingSettings): Outcome<ParameterSet> {
  const dates = { "count-date": countDate, "school-year": schoolYearStart(fundingYear) };
  return resolveParameters(book, [{ regulation: TRANSITION, datedBy: "school-year" }], dates);
}

/** The years of the transition and the year after, with all sites added up. */
export function transitionTotals(comparison: FundingComparison, parameters: ParameterSet): TransitionYear[] {
  const sums: { amount: Cents; gained: Cents; lost: Cents }[] = [];
  for (const { before, after } of comparison.sites) {
    for (const [year, amount] of transitionAmounts(before, after, parameters).entries()) {
      const sum = (sums[year] ??= { amount: 0n, gained: 0n, lost: 0n });
      sum.amount += amount;
      if (amount > before) sum.gained += amount - before;
      else sum.lost += before - amount;
    }
  }
  return sums;
}
