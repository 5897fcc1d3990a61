import { hidesRate } from "../../disclosure/hideSmall.ts";
import { roundCount } from "../../disclosure/roundCount.ts";
import { studentCritical } from "../../measures/survey/studentCritical.ts";
import { designEffect, digits, partsOf, type CountSums, type Likeness } from "../estimates.ts";
import type { CountKind } from "./countKind.ts";

/** Variance of rounding a count to a multiple of five by chance, over the five remainders: (0 + 4 + 6 + 6 + 4) / 5. */
const ROUNDING = 4;

function shown(sums: CountSums, exact: boolean) {
  if (exact) return { n: sums.n, k: sums.k, value: sums.n === 0 ? 0 : sums.k / sums.n, noise: 0 };
  const parts = partsOf(sums);
  const n = parts.reduce((sum, part) => sum + roundCount(part.n, part.keyN), 0);
  const k = Math.min(
    n,
    parts.reduce((sum, part) => sum + roundCount(part.k, part.keyK), 0),
  );
  const value = n === 0 ? 0 : k / n;
  return { n, k, value, noise: n === 0 ? 0 : (parts.length * ROUNDING * (1 + value * value)) / (n * n) };
}

function simple({ n }: CountSums, value: number): number {
  return (value * (1 - value)) / n;
}

/**
 * A share of pupils. The interval is that of Wilson with the effective number of pupils (n / design effect) and the
 * quantile of Student; it is never narrower than zero and stays between 0 and 1.
 */
export const kind: CountKind = {
  factor: 100,
  hides: ({ k, n }) => n > 0 && hidesRate(k, n),
  shown,
  simple,
  estimate(sums: CountSums, likeness: Likeness, exact: boolean) {
    const { value, n, noise } = shown(sums, exact);
    const real = sums.k / sums.n;
    const { effect, df } = designEffect(sums, real, simple(sums, real), likeness);
    const deff = Math.max(exact ? effect : digits(effect), 0.05);
    const t = studentCritical(df);
    const separate = (value * (1 - value)) / n;
    const wider = separate > 0 ? deff + noise / separate : deff;
    const size = n / wider;
    const square = t * t;
    const middle = (value + square / (2 * size)) / (1 + square / size);
    const margin = (t / (1 + square / size)) * Math.sqrt((value * (1 - value)) / size + square / (4 * size * size));
    return {
      value,
      // At the ends the middle minus the margin is 0 but for the last digits.
      low: value === 0 ? 0 : Math.max(0, middle - margin),
      high: value === 1 ? 1 : Math.min(1, middle + margin),
      variance: separate * deff + noise,
      df,
    };
  },
};
