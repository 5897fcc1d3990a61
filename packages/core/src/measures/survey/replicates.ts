import type { SurveyDesign } from "./surveyDesign.ts";

/** Weights that repeat the drawing of the sample. */
export interface Replicates {
  readonly weights: readonly Float64Array[];
  /** Variance = sum over replicates of factor x (estimate - centre)^2. */
  readonly factors: Float64Array;
  /** Around the estimate of the whole sample (OECD) or around the mean of the replicates (R survey). */
  readonly centre: "estimate" | "mean";
}

/** Gives one or more estimates for a set of weights. */
export type Estimator = (weights: Float64Array) => readonly number[];

/** Estimates of the whole sample with their sampling variances. */
export function replicateVariances(estimator: Estimator, weights: Float64Array, replicates: Replicates) {
  const estimates = estimator(weights);
  const repeated = replicates.weights.map(estimator);
  const variances = estimates.map((estimate, place) => {
    const mean = repeated.reduce((sum, values) => sum + values[place]!, 0) / repeated.length;
    const centre = replicates.centre === "mean" ? mean : estimate;
    return repeated.reduce(
      (sum, values, replicate) => sum + replicates.factors[replicate]! * (values[place]! - centre) ** 2,
      0,
    );
  });
  return { estimates, variances };
}

/**
 * Balanced repeated replication with Fay's factor k (0 is plain BRR). PISA: k = 0.5 and 80 replicates, so that the
 * factor is 1 / (80 x 0.25) = 0.05 (OECD, PISA Data Analysis Manual, 2009, chapter 4).
 */
export function fayReplicates(weights: readonly Float64Array[], k: number): Replicates {
  if (!(k >= 0 && k < 1)) throw new RangeError(`Fay's factor is from 0 up to 1, not ${k}`);
  return {
    weights,
    factors: new Float64Array(weights.length).fill(1 / (weights.length * (1 - k) ** 2)),
    centre: "estimate",
  };
}

/**
 * Leaves out one cluster at a time; the others of its stratum take over its weight (JKn; JK1 with one stratum). Like R
 * survey around the mean of the replicates, with the finite population correction.
 */
export function jackknife(design: SurveyDesign): Replicates {
  const { weights, cluster, stratum, sampled, share } = design;
  // A stratum of which every cluster was drawn adds nothing.
  const left = [...stratum.keys()].filter((unit) => sampled[stratum[unit]!]! > 1);
  return {
    weights: left.map((out) =>
      weights.map((weight, row) => {
        const unit = cluster[row]!;
        if (unit === out) return 0;
        const count = sampled[stratum[out]!]!;
        return stratum[unit] === stratum[out] ? (weight * count) / (count - 1) : weight;
      }),
    ),
    factors: Float64Array.from(left, (unit) => {
      const layer = stratum[unit]!;
      return ((sampled[layer]! - 1) / sampled[layer]!) * (1 - share[layer]!);
    }),
    centre: "mean",
  };
}
