import type { IndicatorCell, IndicatorGap } from "@kansrijk/core/indicators/indicatorTable";

/** A cell before footnotes are bound to it. */
export type MeasuredCell = Omit<IndicatorCell, "footnotes">;

/** All groups together in one school year; null when the years were taken together. */
export interface MeasuredTotal extends Omit<MeasuredCell, "keys"> {
  readonly year: number | null;
}

/** Change from the first to the last school year with figures. */
export interface MeasuredTrend {
  readonly since: number;
  readonly until: number;
  readonly change: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly certain: boolean;
}

/** What a kind of measure gives for a question. */
export interface Measured {
  /** One per combination of groups, the last breakdown fastest. */
  readonly cells: readonly MeasuredCell[];
  readonly gaps: readonly IndicatorGap[];
  readonly totals: readonly MeasuredTotal[];
  readonly trend: MeasuredTrend | null;
}

/** Writes a value with no more decimals than it is shown with and one; exact values keep ten digits. */
export function written(value: number, decimals: number, exact: boolean): number {
  const text = exact ? value.toPrecision(10) : value.toFixed(decimals + 1);
  return Number(text) + 0;
}
