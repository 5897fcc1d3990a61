import { resolveParameters, type ParameterSet } from "../rules/parameters.ts";
import type { RuleBook } from "../rules/ruleBook.ts";
import { refused, type Outcome } from "../vocabulary/refusal.ts";
import { schoolYearStart } from "../vocabulary/schoolYear.ts";
import type { FundingScheme, FundingSource } from "./fundingScheme.ts";
import type { FundingRequest } from "./runFunding.ts";
import { unusableLevers } from "./unusableLevers.ts";

/** The parameters in force on the dates of a request; refuses values that this kind of facts cannot try out. */
export function fundingParameters(
  { levers, requirements }: Pick<FundingScheme, "levers" | "requirements">,
  source: FundingSource["kind"],
  book: RuleBook,
  { countDate, fundingYear, money, overlay }: FundingRequest,
): Outcome<ParameterSet> {
  const unusable = unusableLevers(levers, source, overlay);
  if (unusable.length > 0) return refused(...unusable);
  const dates = { "count-date": countDate, "school-year": schoolYearStart(fundingYear) };
  return resolveParameters(book, requirements(source, money), dates, overlay);
}
