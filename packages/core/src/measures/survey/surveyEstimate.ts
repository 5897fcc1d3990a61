import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { Text } from "../../vocabulary/text.ts";
import { linearisedVariance } from "./linearised.ts";
import { jackknife, replicateVariances, type Replicates } from "./replicates.ts";
import { studentCritical } from "./studentCritical.ts";
import type { SurveyDesign } from "./surveyDesign.ts";
import { orderOf, weightedQuantile } from "./weightedQuantile.ts";

export const SURVEY_STATISTICS = ["mean", "total", "ratio", "quantile"] as const;
export type SurveyStatistic = (typeof SURVEY_STATISTICS)[number];
export const SURVEY_METHODS = ["linearised", "jk1", "jkn"] as const;
export type SurveyMethod = (typeof SURVEY_METHODS)[number];

export interface SurveyQuestion {
  readonly statistic: SurveyStatistic;
  /** NaN where it is not known: such a row stays in the design, but not in the estimate. */
  readonly value: Float64Array;
  /** Denominator of a ratio. */
  readonly over?: Float64Array;
  /** Share of a quantile, between 0 and 1; default the median. */
  readonly share?: number;
  /** `jk1` and `jkn` are made from the design; or weights that came with the data. */
  readonly method: SurveyMethod | Replicates;
}

export interface SurveyEstimate {
  readonly estimate: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  /** Of Student's t, on which the interval rests. */
  readonly degreesOfFreedom: number;
  readonly n: number;
  readonly missing: number;
  readonly clusters: number;
  readonly strata: number;
  readonly replicates: number;
}

/** Estimates a figure of the population with its standard error and 95% interval. A mean of 0/1 values is a proportion. */
export function surveyEstimate(design: SurveyDesign, question: SurveyQuestion): Outcome<SurveyEstimate> {
  const reason = refusalOf(design, question);
  if (reason) return refused({ kind: "invalid-setting", message: reason });
  const known = knownRows(question);
  const { weights } = design;
  const used = weights.map((weight, row) => (known[row] ? weight : 0));
  const pointOf = estimatorOf(question, known);
  const estimate = pointOf(weights);
  const { method } = question;
  const replicates = method === "linearised" ? undefined : typeof method === "string" ? jackknife(design) : method;
  const df = replicates && typeof method !== "string" ? replicates.weights.length - 1 : design.degreesOfFreedom;
  const critical = studentCritical(df);
  const found = replicates
    ? fromVariance(estimate, replicateVariances((w) => [pointOf(w)], weights, replicates).variances[0]!, critical)
    : question.statistic === "quantile"
      ? woodruff(design, question, used, estimate, critical)
      : fromVariance(estimate, linearisedVariance(design, influenceOf(question, used, estimate)), critical);
  const n = known.reduce((sum, is) => sum + is, 0);
  return done({
    estimate,
    ...found,
    degreesOfFreedom: df,
    n,
    missing: known.length - n,
    clusters: design.stratum.length,
    strata: design.sampled.length,
    replicates: replicates?.weights.length ?? 0,
  });
}

function refusalOf(design: SurveyDesign, { statistic, over, share, method }: SurveyQuestion): Text | undefined {
  if (statistic === "ratio" && !over)
    return { nl: "Een verhouding heeft een noemer nodig.", en: "A ratio needs a denominator." };
  if (share !== undefined && !(share > 0 && share < 1))
    return { nl: "Een kwantiel ligt tussen 0 en 1.", en: "A quantile lies between 0 and 1." };
  if (method === "jk1" && design.sampled.length > 1)
    return {
      nl: "JK1 is voor een steekproef zonder strata; kies jkn.",
      en: "JK1 is for a sample without strata; choose jkn.",
    };
  if (statistic === "quantile" && (method === "jk1" || method === "jkn"))
    return {
      nl: "De jackknife geeft voor een kwantiel geen juiste standaardfout; kies linearised.",
      en: "The jackknife gives no sound standard error of a quantile; choose linearised.",
    };
  return undefined;
}

function knownRows({ value, over, statistic }: SurveyQuestion): Uint8Array {
  return Uint8Array.from(value, (item, row) =>
    Number.isNaN(item) || (statistic === "ratio" && Number.isNaN(over![row]!)) ? 0 : 1,
  );
}

function estimatorOf(question: SurveyQuestion, known: Uint8Array): (weights: Float64Array) => number {
  const { statistic, value, over, share = 0.5 } = question;
  if (statistic === "quantile") {
    const order = orderOf(value);
    return (weights) => weightedQuantile(value, weights, share, order);
  }
  return (weights) => {
    let [top, bottom] = [0, 0];
    for (let row = 0; row < value.length; row++) {
      if (!known[row]) continue;
      top += weights[row]! * value[row]!;
      bottom += weights[row]! * (statistic === "ratio" ? over![row]! : 1);
    }
    return statistic === "total" ? top : top / bottom;
  };
}

function influenceOf({ statistic, value, over }: SurveyQuestion, used: Float64Array, estimate: number): Float64Array {
  if (statistic === "total") return used.map((weight, row) => (weight === 0 ? 0 : weight * value[row]!));
  const under = (row: number): number => (statistic === "ratio" ? over![row]! : 1);
  let bottom = 0;
  used.forEach((weight, row) => (bottom += weight === 0 ? 0 : weight * under(row)));
  return used.map((weight, row) => (weight === 0 ? 0 : (weight * (value[row]! - estimate * under(row))) / bottom));
}

function fromVariance(estimate: number, variance: number, critical: number) {
  // What cannot be estimated has no error of 0.
  const se = Number.isNaN(estimate) ? NaN : Math.sqrt(variance);
  return { se, low: estimate - critical * se, high: estimate + critical * se };
}

/**
 * Interval of a quantile: that of the share at or below it, turned back into values; the standard error is its width
 * divided by twice the critical value. R. S. Woodruff, J. Am. Stat. Assoc. 47 (1952), 635-646; as R survey does.
 */
function woodruff(
  design: SurveyDesign,
  { value }: SurveyQuestion,
  used: Float64Array,
  estimate: number,
  critical: number,
) {
  const below = Float64Array.from(value, (item) => (item <= estimate ? 1 : 0));
  let [top, total] = [0, 0];
  used.forEach((weight, row) => {
    top += weight * below[row]!;
    total += weight;
  });
  const share = top / total;
  const influence = used.map((weight, row) => (weight * (below[row]! - share)) / total);
  const margin = critical * Math.sqrt(linearisedVariance(design, influence));
  const order = orderOf(value);
  const at = (p: number): number => (p > 0 && p < 1 ? weightedQuantile(value, used, p, order) : NaN);
  const [low, high] = [at(share - margin), at(share + margin)];
  return { se: (high - low) / (2 * critical), low, high };
}
