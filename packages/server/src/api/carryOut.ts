import { runFunding, type FundingRequest, type FundingRun } from "@kansrijk/core/funding/runFunding";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { AppContext } from "../app/context.ts";
import type { LoadedSource } from "../funding/sourceCache.ts";
import { notFound, Problem } from "./problem.ts";

export interface CarriedOut {
  readonly loaded: LoadedSource;
  readonly run: FundingRun;
}

/** Carries out a scheme on a dataset; unknown names are a 404, refusals of the rules a 422. */
export async function carryOut(
  context: AppContext,
  schemeId: string,
  datasetId: string,
  request: FundingRequest,
): Promise<CarriedOut> {
  const scheme = context.schemes.get(schemeId);
  if (!scheme) throw notFound(`funding scheme "${schemeId}"`);
  const loaded = await context.sources.load(datasetId);
  if (!loaded) throw notFound(`dataset "${datasetId}" that money can be divided on`);
  return { loaded, run: orProblem(runFunding(scheme, loaded.source, context.book, request)) };
}

export function orProblem<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { refusals } = outcome;
  throw new Problem(422, "The rules do not allow this", refusals.map((refusal) => refusal.message.en).join(" "), {
    refusals,
  });
}
