import type { SurveyDesign } from "./surveyDesign.ts";

/**
 * Variance of an estimate by Taylor linearisation. `influence` holds per row what it adds to the estimate, weight
 * included: y x weight for a total. Sum over strata of n/(n-1) x (1 - n/N) x squares of cluster sums around their mean.
 */
export function linearisedVariance(design: SurveyDesign, influence: Float64Array): number {
  const { cluster, stratum, sampled, share } = design;
  const sums = new Float64Array(stratum.length);
  for (let row = 0; row < influence.length; row++) sums[cluster[row]!]! += influence[row]!;
  const means = new Float64Array(sampled.length);
  sums.forEach((sum, unit) => (means[stratum[unit]!]! += sum / sampled[stratum[unit]!]!));
  let variance = 0;
  sums.forEach((sum, unit) => {
    const layer = stratum[unit]!;
    const count = sampled[layer]!;
    if (count > 1) variance += (count / (count - 1)) * (1 - share[layer]!) * (sum - means[layer]!) ** 2;
  });
  return variance;
}
