import type { Text } from "../vocabulary/text.ts";
import type { DataSymbol, IndicatorData, IndicatorGap, IndicatorUnit } from "./indicatorTable.ts";

/** A value with its interval, or why it is not shown. */
export interface MonitorValue {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly pupils: number | null;
  readonly symbol?: DataSymbol;
}

/** One indicator in the summary of a place. */
export interface MonitorTile extends MonitorValue {
  readonly indicator: string;
  readonly title: Text;
  readonly question: Text;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly better: "higher" | "lower" | "none";
  /** Latest school year with figures. */
  readonly year: number;
  /** Between the ends of the main breakdown in that year; null when there is none. */
  readonly gap: IndicatorGap | null;
  /** Change since the first year; null with one year. */
  readonly trend: {
    readonly since: number;
    readonly change: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly certain: boolean;
  } | null;
  /** Values of all years, oldest first, for a line of the size of a word. */
  readonly series: readonly { readonly year: number; readonly value: number | null }[];
  /** The same in the province and the country, when the place is smaller. */
  readonly compare: readonly ({ readonly place: { readonly code: string; readonly name: string } } & MonitorValue)[];
  readonly statement: Text;
  readonly indicative: boolean;
}

/** The chances of a place on one screen: the five fields of action of the letter of 10 March 2023. */
export interface MonitorSummary {
  readonly place: { readonly code: string; readonly name: string };
  readonly data: IndicatorData;
  readonly fields: readonly {
    readonly field: number;
    readonly title: Text;
    readonly tiles: readonly MonitorTile[];
    /** What this field has no figures about. */
    readonly coverage: Text | null;
  }[];
  readonly protection: Text;
}
