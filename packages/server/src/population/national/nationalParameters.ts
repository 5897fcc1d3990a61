import { NATIONAL_MODEL_DATE, NATIONAL_MODEL_RULES } from "@kansrijk/core/population/national/nationalModel";
import { resolveParameters, type ParameterSet } from "@kansrijk/core/rules/parameters";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";

/** The figures that the generated country is made to resemble, from the rules. */
export function nationalParameters(book: RuleBook): Outcome<ParameterSet> {
  const dates = { "count-date": NATIONAL_MODEL_DATE, "school-year": NATIONAL_MODEL_DATE } as const;
  return resolveParameters(book, NATIONAL_MODEL_RULES, dates);
}
