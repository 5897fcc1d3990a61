import { runFunding, type FundingRequest, type FundingRun } from "@kansrijk/core/funding/runFunding";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { FastifyRequest } from "fastify";
import type { AppContext } from "../app/context.ts";
import type { LoadedSource } from "../funding/sourceCache.ts";
import { notFound, Problem } from "./problem.ts";
import { isTrusted } from "./trust.ts";

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
  asked: FastifyRequest,
): Promise<CarriedOut> {
  const scheme = context.schemes.get(schemeId);
  if (!scheme) throw notFound(`funding scheme "${schemeId}"`);
  const loaded = await context.sources.load(datasetId);
  if (!loaded) throw notFound(`dataset "${datasetId}" that money can be divided on`);
  // What follows from the scores of real pupils can give a small group away: it is for who brought the file.
  if (loaded.dataset.kind === "pupil-scores-po" && !isTrusted(asked, context.trust)) {
    throw new Problem(403, "Forbidden", "Outcomes on the scores of pupils are for who brought the file.");
  }
  return { loaded, run: orProblem(runFunding(scheme, loaded.source, context.book, request)) };
}

export function orProblem<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { refusals } = outcome;
  throw new Problem(422, "The rules do not allow this", refusals.map((refusal) => refusal.message.en).join(" "), {
    refusals,
  });
}
