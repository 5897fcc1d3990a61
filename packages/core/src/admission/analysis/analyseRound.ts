import { admissionEffect, type AdmissionEffect } from "../effect.ts";
import type { Matching } from "../matchRound.ts";
import { matchRound } from "../matchRound.ts";
import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import { analysisContext, maskOf } from "./analysisContext.ts";
import { classComposition, type ClassComposition } from "./classComposition.ts";
import { placedDistances, type Distances } from "./placedDistances.ts";
import { placedSegregation, type SegregationReport } from "./placedSegregation.ts";
import type { CohortReport } from "./placementMeasures.ts";
import { runWatched, type Watch } from "./watch.ts";

export interface AnalysisSettings {
  /** Of the bootstrap and of dealing places out by chance. */
  readonly replicates: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
}

/** What the placement of a round does for equality. Everything in it may be published: small groups are protected. */
export interface RoundAnalysis extends AnalysisSettings {
  readonly format: "kansrijk-round-analysis/1";
  readonly placement: AdmissionEffect;
  readonly distances: CohortReport<Distances, null>;
  readonly composition: readonly ClassComposition[];
  readonly segregation: readonly SegregationReport[];
}

/**
 * Places a round and measures what that does by background group (docs/methods/admission-effect.md). Refused when the
 * round cannot be placed yet.
 * @throws AnalysisStopped
 */
export function analyseRound(
  round: Round,
  facts: RegionFacts | undefined,
  settings: AnalysisSettings,
  watch?: Watch,
): Promise<Outcome<RoundAnalysis>> {
  return runWatched(work(round, facts, settings), watch);
}

function* work(
  round: Round,
  facts: RegionFacts | undefined,
  { replicates, seed }: AnalysisSettings,
): Generator<number, Outcome<RoundAnalysis>> {
  const placed = matchRound(round);
  if (placed.kind !== "placed") return notPlaced(placed);
  const context = analysisContext(round, facts);
  const mask = maskOf(context, placed.choice);
  const distances = yield* part(0, placedDistances(context, facts, placed.choice, mask, seed, replicates));
  const segregation = yield* part(0.5, placedSegregation(context, placed.choice, mask, seed, replicates));
  return done({
    format: "kansrijk-round-analysis/1",
    replicates,
    seed,
    placement: admissionEffect(placed.choice, context.groupings, mask),
    distances,
    composition: classComposition(context, placed.choice, mask),
    segregation,
  });
}

/** Half of the work. */
function* part<T>(from: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value / 2;
  }
}

function notPlaced(matching: Exclude<Matching, { kind: "placed" }>): Outcome<RoundAnalysis> {
  if (matching.kind === "refused") return refused(...matching.refusals);
  const names = matching.programmes.join(", ");
  return refused({
    kind: "missing-fact",
    message: {
      nl: `Er moet eerst geloot worden: geef een startgetal of lotnummers (nodig bij ${names}).`,
      en: `A lottery must be drawn first: give a seed or lottery numbers (needed at ${names}).`,
    },
  });
}
