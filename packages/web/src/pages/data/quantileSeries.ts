import type { Text } from "@kansrijk/core/vocabulary/text";
import type { FitRow } from "../../api/types.ts";

export interface Quantile {
  /** Percentage of the schools that have at most this value. */
  readonly percent: number;
  readonly target: number;
  readonly achieved: number;
  readonly decimals: number;
}

export interface QuantileSeries {
  readonly label: Text;
  readonly points: readonly Quantile[];
}

/** The rows that are points of one distribution, gathered so that they can be drawn together. */
export function quantileSeries(rows: readonly FitRow[]): QuantileSeries[] {
  const series = new Map<string, { label: Text; points: Quantile[] }>();
  for (const { quantile, target, achieved, decimals } of rows) {
    if (!quantile) continue;
    const found = series.get(quantile.of.en) ?? { label: quantile.of, points: [] };
    found.points.push({ percent: quantile.percent, target, achieved, decimals });
    series.set(quantile.of.en, found);
  }
  return [...series.values()];
}
