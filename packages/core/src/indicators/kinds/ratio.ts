import { hidesMean } from "../../disclosure/hideSmall.ts";
import { studentCritical } from "../../measures/survey/studentCritical.ts";
import { shownParts } from "../shownParts.ts";
import { digits, type CountSums } from "../estimates.ts";
import type { CountKind } from "./countKind.ts";

/** Moved as if one pupil more or fewer counted. */
function shown(sums: CountSums, exact: boolean) {
  const { n, k, pupils } = sums;
  const value = n === 0 ? 0 : k / n;
  if (exact || pupils === 0) return { n: pupils, value, noise: 0 };
  const most = Math.abs(value) / pupils;
  const { rounded, shift, count } = shownParts(sums);
  return { n: rounded, value: value + shift * most, noise: (count * most * most) / 3 };
}

/** One sum over pupils divided by another; the interval linearises it over sites, and needs two of them. */
export const kind: CountKind = {
  factor: 1,
  hides: ({ pupils }) => pupils > 0 && hidesMean(pupils),
  shown,
  simple: () => 0,
  estimate(sums: CountSums, _likeness, exact: boolean) {
    const { value, noise } = shown(sums, exact);
    const { n, nn, nk, kk, clusters } = sums;
    const df = Math.max(1, clusters - 1);
    if (clusters < 2) return { value, low: null, high: null, variance: null, df };
    const own = sums.k / n;
    const residual = Math.max(0, kk - 2 * own * nk + own * own * nn);
    const clustered = (clusters / (clusters - 1)) * (residual / (n * n));
    const variance = (exact ? clustered : digits(clustered)) + noise;
    const margin = studentCritical(df) * Math.sqrt(variance);
    return { value, low: value - margin, high: value + margin, variance, df };
  },
};
