import type { RuleBook } from "../rules/ruleBook.ts";
import { done, type Outcome } from "../vocabulary/refusal.ts";
import { fundingParameters } from "./fundingParameters.ts";
import type { FundingScheme, FundingSource } from "./fundingScheme.ts";
import type { FundingRequest, FundingRun } from "./runFunding.ts";

/** Decides again on facts that are already known, under other settings: what a page does when a lever moves. */
export function decideWith<Facts>(
  scheme: FundingScheme<Facts>,
  facts: Facts,
  source: FundingSource["kind"],
  book: RuleBook,
  request: FundingRequest,
): Outcome<FundingRun<Facts>> {
  const parameters = fundingParameters(scheme, source, book, request);
  if (!parameters.ok) return parameters;
  const decisions = scheme.decide(facts, parameters.value, request.money);
  return done({ scheme, request, parameters: parameters.value, facts, decisions });
}
