import type { Text } from "@kansrijk/core/vocabulary/text";
import type { FitRow } from "../../api/types.ts";

export interface Quantile {
  /** Percentage of the schools that have at most this value. */
  readonly percent: number;
  readonly target: number;
  readonly achieved: number;
}

export interface QuantileSeries {
  readonly label: Text;
  readonly points: readonly Quantile[];
}

/** How the report of a country names a point of a distribution (core/population/fitReport.ts). */
const NAME = { nl: /^(.+), kwantiel (\d+)%$/, en: /^(.+), quantile (\d+)%$/ };

/** The rows that are points of one distribution, gathered so that they can be drawn together. */
export function quantileSeries(rows: readonly FitRow[]): QuantileSeries[] {
  const series = new Map<string, { label: Text; points: Quantile[] }>();
  for (const { measure, target, achieved } of rows) {
    const [nl, en] = [NAME.nl.exec(measure.nl), NAME.en.exec(measure.en)];
    if (!nl || !en) continue;
    const found = series.get(en[1]!) ?? { label: { nl: nl[1]!, en: en[1]! }, points: [] };
    found.points.push({ percent: Number(en[2]), target, achieved });
    series.set(en[1]!, found);
  }
  return [...series.values()];
}
