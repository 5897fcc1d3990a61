import { resolveParameters } from "../rules/parameters.ts";
import type { RuleBook } from "../rules/ruleBook.ts";
import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { schoolYearStart } from "../vocabulary/schoolYear.ts";
import type { FundingScheme, FundingSource } from "./fundingScheme.ts";
import type { FundingRequest, FundingRun } from "./runFunding.ts";
import { unusableLevers } from "./unusableLevers.ts";

/** Decides again on facts that are already known, under other settings: what a page does when a lever moves. */
export function decideWith<Facts>(
  scheme: FundingScheme<Facts>,
  facts: Facts,
  source: FundingSource["kind"],
  book: RuleBook,
  request: FundingRequest,
): Outcome<FundingRun<Facts>> {
  const unusable = unusableLevers(scheme.levers, source, request.overlay);
  if (unusable.length > 0) return refused(...unusable);
  const dates = { "count-date": request.countDate, "school-year": schoolYearStart(request.fundingYear) };
  const parameters = resolveParameters(book, scheme.requirements(source, request.money), dates, request.overlay);
  if (!parameters.ok) return parameters;
  const decisions = scheme.decide(facts, parameters.value, request.money);
  return done({ scheme, request, parameters: parameters.value, facts, decisions });
}
