import { hidesMean } from "../../disclosure/hideSmall.ts";
import { studentCritical } from "../../measures/survey/studentCritical.ts";
import { shownParts } from "../shownParts.ts";
import { designEffect, digits, type CountSums, type Likeness } from "../estimates.ts";
import type { CountKind } from "./countKind.ts";

function spread({ n, k, squares }: CountSums): number {
  return Math.max(0, squares / n - (k / n) * (k / n));
}

/** Moved by at most one spread of one pupil, up or down by the keys of the pupils: as if one more or fewer counted. */
function shown(sums: CountSums, exact: boolean) {
  const { n, k } = sums;
  if (exact || n === 0) return { n, value: n === 0 ? 0 : k / n, noise: 0 };
  const most = Math.sqrt(spread(sums)) / n;
  const { rounded, shift, count } = shownParts(sums);
  return { n: rounded, value: k / n + shift * most, noise: (count * most * most) / 3 };
}

/** The mean of a value of pupils, with an interval of Student. */
export const kind: CountKind = {
  factor: 1,
  hides: ({ pupils }) => pupils > 0 && hidesMean(pupils),
  shown,
  simple: (sums) => spread(sums) / sums.n,
  estimate(sums: CountSums, likeness: Likeness, exact: boolean) {
    const { value, noise } = shown(sums, exact);
    const separate = spread(sums) / sums.n;
    const { effect, df } = designEffect(sums, sums.k / sums.n, separate, likeness);
    const variance = (exact ? effect : digits(effect)) * (exact ? separate : digits(separate)) + noise;
    const margin = studentCritical(df) * Math.sqrt(variance);
    return { value, low: value - margin, high: value + margin, variance, df };
  },
};
