import { studentCritical } from "../measures/survey/studentCritical.ts";
import { normalCdf } from "./normalCdf.ts";

const STEPS = 400;

/**
 * Chance that a t test at 5% two-sided finds an effect of `shift` standard errors, in the direction of the effect: the
 * upper tail of the non-central t distribution, integrated over the estimated standard error (Simpson).
 */
export function powerOfT(shift: number, df: number): number {
  const critical = studentCritical(df);
  const reach = 12 / Math.sqrt(2 * df);
  const [low, high] = [Math.max(1e-9, 1 - reach), 1 + reach];
  const width = (high - low) / STEPS;
  let [tail, whole] = [0, 0];
  for (let step = 0; step <= STEPS; step++) {
    const ratio = low + step * width;
    const simpson = step === 0 || step === STEPS ? 1 : step % 2 === 1 ? 4 : 2;
    // Density of the ratio of estimated to true standard deviation, up to a factor that the division takes away.
    const density = simpson * Math.exp((df - 1) * Math.log(ratio) - (df * (ratio * ratio - 1)) / 2);
    whole += density;
    tail += density * (1 - normalCdf(critical * ratio - shift));
  }
  return tail / whole;
}
