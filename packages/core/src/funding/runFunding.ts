import type { Overlay, ParameterSet } from "../rules/parameters.ts";
import type { RuleBook } from "../rules/ruleBook.ts";
import type { IsoDate } from "../vocabulary/isoDate.ts";
import { done, type Outcome } from "../vocabulary/refusal.ts";
import type { FundingDecisions } from "./fundingDecisions.ts";
import type { MoneySetting } from "./fundingMoney.ts";
import { fundingParameters } from "./fundingParameters.ts";
import type { FundingScheme, FundingSource } from "./fundingScheme.ts";

/** What a user asks of a scheme. The funding year is the school year that begins in it. */
export interface FundingRequest {
  readonly countDate: IsoDate;
  readonly fundingYear: number;
  readonly money: MoneySetting;
  readonly overlay: Overlay;
}

/** Everything that one request led to; pages, files, explanations and effects are made from it. */
export interface FundingRun<Facts = unknown> {
  readonly scheme: FundingScheme<Facts>;
  readonly request: FundingRequest;
  readonly parameters: ParameterSet;
  readonly facts: Facts;
  readonly decisions: FundingDecisions;
}

/** Carries out a scheme on a source under the rules in force on the dates of the request. */
export function runFunding<Facts>(
  scheme: FundingScheme<Facts>,
  source: FundingSource,
  book: RuleBook,
  request: FundingRequest,
): Outcome<FundingRun<Facts>> {
  const parameters = fundingParameters(scheme, source.kind, book, request);
  if (!parameters.ok) return parameters;
  const facts = scheme.facts(source, parameters.value);
  if (!facts.ok) return facts;
  const decisions = scheme.decide(facts.value, parameters.value, request.money);
  return done({ scheme, request, parameters: parameters.value, facts: facts.value, decisions });
}
