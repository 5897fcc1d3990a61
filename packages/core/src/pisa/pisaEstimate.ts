import { combinePlausibleValues } from "../measures/survey/plausibleValues.ts";
import { fayReplicates, replicateVariances, type Estimator } from "../measures/survey/replicates.ts";
import type { Text } from "../vocabulary/text.ts";
import type { PisaSample } from "./pisaSample.ts";

/** One figure with its 95% interval; null when the sample cannot give it. */
export interface PisaFigure {
  readonly estimate: number | null;
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Factor of Fay in all rounds of PISA (OECD, PISA Data Analysis Manual, 2009, chapter 4). */
const FAY = 0.5;
const Z95 = 1.959963984540054;

const NO_REPLICATES: Text = {
  nl: "Geen standaardfout: het bestand heeft geen herhaalgewichten, en zonder die is de fout van de steekproef niet te berekenen.",
  en: "No standard error: the file has no replicate weights, and without them the error of the sample cannot be computed.",
};
const ONE_VALUE: Text = {
  nl: "Geen standaardfout: het bestand heeft maar een plausibele waarde, en dan is de meetfout van de toets niet te berekenen.",
  en: "No standard error: the file has only one plausible value, so the measurement error of the test cannot be computed.",
};

/** Why figures of this sample have no standard error; undefined when they have. */
export function reasonWithoutError(sample: PisaSample, plausibleValues: number): Text | undefined {
  if (sample.replicates.length < 2) return NO_REPLICATES;
  return plausibleValues < 2 ? ONE_VALUE : undefined;
}

/**
 * Figures over all plausible values, with Fay's replicates and the rule of Rubin. `estimatorOf` gives for the number of a
 * plausible value the estimates for a set of weights; NaN when there is nobody to estimate it from.
 */
export function pisaEstimate(
  sample: PisaSample,
  plausibleValues: number,
  estimatorOf: (value: number) => Estimator,
): PisaFigure[] {
  const hasError = reasonWithoutError(sample, plausibleValues) === undefined;
  const replicates = fayReplicates(hasError ? sample.replicates : [], FAY);
  const found = Array.from({ length: plausibleValues }, (_, value) =>
    replicateVariances(estimatorOf(value), sample.weight, replicates),
  );
  return found[0]!.estimates.map((_, place) => {
    const { estimate, se } = combinePlausibleValues(
      found.map(({ estimates }) => estimates[place]!),
      found.map(({ variances }) => variances[place]!),
    );
    if (!Number.isFinite(estimate)) return { estimate: null, se: null, low: null, high: null };
    if (!hasError || se === null || !Number.isFinite(se)) return { estimate, se: null, low: null, high: null };
    return { estimate, se, low: estimate - Z95 * se, high: estimate + Z95 * se };
  });
}
