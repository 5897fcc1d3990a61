import { weightedLine } from "../measures/survey/weightedLine.ts";
import { orderOf, weightedQuantile } from "../measures/survey/weightedQuantile.ts";
import type { Estimator } from "../measures/survey/replicates.ts";
import { liftScores, NO_LIFT, type Lift } from "./lift.ts";
import type { PisaDomain, PisaSample } from "./pisaSample.ts";

/** Estimates over plausible value number `value` (from 0), for any weights; the scores may be lifted first. */
export type PisaMeasure = (sample: PisaSample, domain: PisaDomain, lift?: Lift) => (value: number) => Estimator;

/** Score from which a student has level 3, per domain. */
export type LevelCutoffs = Readonly<Record<"math" | "read" | "scie", number>>;

/** Mean score. */
export const meanScore: PisaMeasure = (sample, domain, lift = NO_LIFT) =>
  lifted(sample, domain, lift, (scores, order, weights) => {
    let [sum, total] = [0, 0];
    for (const row of order) {
      sum += weights[row]! * scores[row]!;
      total += weights[row]!;
    }
    return [sum / total];
  });

/** UNICEF: the distance between the 90th and the 10th percentile of the scores; then both percentiles. */
export const percentileSpread: PisaMeasure = (sample, domain, lift = NO_LIFT) =>
  lifted(sample, domain, lift, (scores, order, weights) => {
    const low = weightedQuantile(scores, weights, 0.1, order);
    const high = weightedQuantile(scores, weights, 0.9, order);
    return [high - low, low, high];
  });

/** Points per standard deviation of status, and the share of the variance that goes together with status. */
export const gradient: PisaMeasure = (sample, domain, lift = NO_LIFT) =>
  lifted(sample, domain, lift, (scores, _order, weights) => {
    const { slope, rSquared } = weightedLine(sample.escs, scores, weights);
    return [slope, rSquared];
  });

/** Share of the quarter with the lowest status that scores in the top quarter of its own country. */
export const nationalResilience: PisaMeasure = (sample, domain, lift = NO_LIFT) => {
  const escsOrder = orderOf(sample.escs);
  return lifted(sample, domain, lift, (scores, order, weights) => {
    const border = weightedQuantile(scores, weights, 0.75, order);
    return [shareOfQuarter(sample, escsOrder, weights, [{ scores, passes: (score) => score > border }])];
  });
};

/** Share of the quarter with the lowest status that has level 3 or more in this domain. */
export function levelThree(cutoffs: LevelCutoffs): PisaMeasure {
  return (sample, domain, lift = NO_LIFT) => {
    const escsOrder = orderOf(sample.escs);
    const cutoff = domain === "prob" ? NaN : cutoffs[domain];
    return lifted(sample, domain, lift, (scores, _order, weights) => [
      shareOfQuarter(sample, escsOrder, weights, [{ scores, passes: (score) => score >= cutoff }]),
    ]);
  };
}

/** OECD 2018: share of the quarter with the lowest status that has level 3 or more in reading, maths and science at once. */
export function coreSkills(cutoffs: LevelCutoffs): (sample: PisaSample, lift?: Lift) => (value: number) => Estimator {
  return (sample, lift = NO_LIFT) => {
    const escsOrder = orderOf(sample.escs);
    return (value) => {
      const domains = (["read", "math", "scie"] as const).map((domain) => {
        const scores = sample.values[domain]![value]!;
        return { domain, scores, order: orderOf(scores) };
      });
      return (weights) => [
        shareOfQuarter(
          sample,
          escsOrder,
          weights,
          domains.map(({ domain, scores, order }) => ({
            scores: liftScores({ scores, order, escs: sample.escs, escsOrder, weights }, lift).scores,
            passes: (score) => score >= cutoffs[domain],
          })),
        ),
      ];
    };
  };
}

type Figures = (scores: Float64Array, order: Int32Array, weights: Float64Array) => readonly number[];

function lifted(sample: PisaSample, domain: PisaDomain, lift: Lift, figures: Figures): (value: number) => Estimator {
  const { escs } = sample;
  const escsOrder = orderOf(escs);
  return (value) => {
    const scores = sample.values[domain]![value]!;
    const order = orderOf(scores);
    return (weights) => {
      const after = liftScores({ scores, order, escs, escsOrder, weights }, lift);
      return figures(after.scores, after.order, weights);
    };
  };
}

interface Condition {
  readonly scores: Float64Array;
  readonly passes: (score: number) => boolean;
}

/** Of the quarter with the lowest status that has all scores: the share that meets all conditions. */
function shareOfQuarter(
  { escs }: PisaSample,
  escsOrder: Int32Array,
  weights: Float64Array,
  conditions: readonly Condition[],
): number {
  const border = weightedQuantile(escs, weights, 0.25, escsOrder);
  let [passed, total] = [0, 0];
  for (const row of escsOrder) {
    if (escs[row]! > border) break;
    if (conditions.some(({ scores }) => Number.isNaN(scores[row]!))) continue;
    total += weights[row]!;
    if (conditions.every(({ scores, passes }) => passes(scores[row]!))) passed += weights[row]!;
  }
  return passed / total;
}
