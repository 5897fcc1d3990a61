import type { FitRow } from "../../api/types.ts";
import type { Text } from "@kansrijk/core/vocabulary/text";

export interface Quantile {
  /** Percentage of schools below, between 0 and 100. */
  readonly percent: number;
  readonly target: number;
  readonly achieved: number;
}

export interface QuantileSeries {
  /** What the quantiles are of: the words of the rows without the percentage. */
  readonly label: Text;
  readonly points: readonly Quantile[];
}

/** Percentages in the English words of a quantile: "p5", "P90", "percentile 95", "5th percentile". */
const PERCENT = /\bp(?:ercentile )?(\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th) percentile/i;
const PERCENT_NL = /\s*\(?\b(?:p(?:ercentiel )?\d{1,2}|\d{1,2}e percentiel)\b\)?( van)?\s*/i;

/** Finds rows that are quantiles of one thing, so that they can be drawn as a line. */
export function quantileSeries(rows: readonly FitRow[]): QuantileSeries[] {
  const series = new Map<string, { label: Text; points: Quantile[] }>();
  for (const { measure, target, achieved } of rows) {
    const match = PERCENT.exec(measure.en);
    if (!match) continue;
    const name = tidy(measure.en.replace(match[0], ""));
    const found = series.get(name) ?? { label: { nl: tidy(measure.nl.replace(PERCENT_NL, " ")), en: name }, points: [] };
    found.points.push({ percent: Number(match[1] ?? match[2]), target, achieved });
    series.set(name, found);
  }
  return [...series.values()].filter(({ points }) => points.length > 2);
}

function tidy(words: string): string {
  return words.replaceAll(/^[\s,:]+|[\s,:]+$/g, "").replace(/^of the /i, "").replaceAll(/\s{2,}/g, " ");
}
