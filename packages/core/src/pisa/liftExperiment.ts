import { orderOf, weightedQuantile } from "../measures/survey/weightedQuantile.ts";
import type { Estimator } from "../measures/survey/replicates.ts";
import { LIFTED, liftScores, NO_LIFT, type Lift, type Lifted } from "./lift.ts";
import { pisaEstimate, type PisaFigure } from "./pisaEstimate.ts";
import { coreSkills, nationalResilience, percentileSpread, type LevelCutoffs } from "./pisaMeasures.ts";
import type { PisaDomain, PisaSample } from "./pisaSample.ts";

export const EXPERIMENT_MEASURES = ["percentile-spread", "oecd-core-skills", "national"] as const;
export type ExperimentMeasure = (typeof EXPERIMENT_MEASURES)[number];

/** A measure before and after a lift; `change` has a standard error of its own, because the same students are compared. */
export interface LiftEffect {
  readonly measure: ExperimentMeasure;
  readonly before: PisaFigure;
  readonly after: PisaFigure;
  readonly change: PisaFigure;
}

export interface LiftExperiment {
  readonly effects: readonly LiftEffect[];
  /** What the same points would do to others: the change of each measure, without standard errors. */
  readonly instead: readonly { readonly who: Lifted; readonly changes: Readonly<Record<ExperimentMeasure, number>> }[];
  /** Scores at percentiles 5, 10, ... 95, before and after. */
  readonly curve: readonly { readonly percentile: number; readonly before: number; readonly after: number }[];
}

/**
 * What both measures see when the scores of some students rise. The sample must hold one group with reading, maths and
 * science. Scores are lifted in every domain, each with its own top and bottom tenth.
 */
export function liftExperiment(
  sample: PisaSample,
  domain: PisaDomain,
  lift: Lift,
  cutoffs: LevelCutoffs,
): LiftExperiment {
  const measures = measuresOf(sample, domain, cutoffs);
  const count = Math.min(...Object.values(sample.values).map((values) => values.length));
  const point: PisaSample = { ...sample, replicates: [] };
  const effects = EXPERIMENT_MEASURES.map((measure): LiftEffect => {
    const [before, after, change] = pisaEstimate(sample, count, compared(measures[measure], lift));
    return { measure, before: before!, after: after!, change: change! };
  });
  const others = LIFTED.filter((who) => who !== "nobody");
  return {
    effects,
    instead: others.map((who) => {
      const changeOf = (measure: ExperimentMeasure): number =>
        pisaEstimate(point, count, compared(measures[measure], { ...lift, who }))[2]!.estimate ?? 0;
      const changes = EXPERIMENT_MEASURES.map((measure) => [measure, changeOf(measure)] as const);
      return { who, changes: Object.fromEntries(changes) as Record<ExperimentMeasure, number> };
    }),
    curve: curveOf(sample, domain, lift),
  };
}

type Lifter = (lift: Lift) => (value: number) => Estimator;

function measuresOf(
  sample: PisaSample,
  domain: PisaDomain,
  cutoffs: LevelCutoffs,
): Readonly<Record<ExperimentMeasure, Lifter>> {
  return {
    "percentile-spread": (lift) => percentileSpread(sample, domain, lift),
    "oecd-core-skills": (lift) => coreSkills(cutoffs)(sample, lift),
    national: (lift) => nationalResilience(sample, domain, lift),
  };
}

/** Before, after and the change, within the same plausible value and replicate. */
function compared(measure: Lifter, lift: Lift): (value: number) => Estimator {
  const [plain, raised] = [measure(NO_LIFT), measure(lift)];
  return (value) => {
    const [before, after] = [plain(value), raised(value)];
    return (weights) => {
      const [one, other] = [before(weights)[0]!, after(weights)[0]!];
      return [one, other, other - one];
    };
  };
}

function curveOf(sample: PisaSample, domain: PisaDomain, lift: Lift): LiftExperiment["curve"] {
  const { escs, weight: weights } = sample;
  const escsOrder = orderOf(escs);
  const drawn = sample.values[domain]!.map((scores) => {
    const order = orderOf(scores);
    return { scores, order, after: liftScores({ scores, order, escs, escsOrder, weights }, lift) };
  });
  const mean = (of: (item: (typeof drawn)[number]) => number): number =>
    drawn.reduce((sum, item) => sum + of(item), 0) / drawn.length;
  return Array.from({ length: 19 }, (_, step) => {
    const percentile = 5 * (step + 1);
    const at = (scores: Float64Array, order: Int32Array) => weightedQuantile(scores, weights, percentile / 100, order);
    return {
      percentile,
      before: mean(({ scores, order }) => at(scores, order)),
      after: mean(({ after }) => at(after.scores, after.order)),
    };
  });
}
