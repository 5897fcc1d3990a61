import type { Text } from "../vocabulary/text.ts";

/**
 * Why a value is not shown as a plain number: `c` protected, `x` not available, `z` does not apply, `k` rounds to zero,
 * `b` only known as a band (see `band`).
 */
export type DataSymbol = "c" | "x" | "z" | "k" | "b";

/** A way to break a figure down, with its groups in order. */
export interface Breakdown {
  readonly id: string;
  readonly label: Text;
  readonly groups: readonly { readonly code: string; readonly label: Text }[];
}

/** One figure. `keys` holds the group per breakdown that was asked for, in the order of `by`. */
export interface IndicatorCell {
  readonly keys: readonly string[];
  readonly value: number | null;
  /** 95% interval; null when it cannot be computed. */
  readonly low: number | null;
  readonly high: number | null;
  /** Pupils it rests on, rounded for protection; null when that is protected itself. */
  readonly pupils: number | null;
  /** When the value is only known between bounds (published `<5`): both included. */
  readonly band?: { readonly low: number; readonly high: number };
  readonly symbol?: DataSymbol;
  /** Places in `footnotes`, counted from 0. */
  readonly footnotes: readonly number[];
  /** Of a value that can be split: what comes from housing and what from choice of school. Together the value. */
  readonly parts?: readonly { readonly id: "housing" | "choice"; readonly value: number }[];
}

/** The distance between two groups, in the unit of the indicator (a percentage in percentage points). */
export interface IndicatorGap {
  readonly year: number;
  readonly breakdown: string;
  /** The least favourable group and the one it is compared with. */
  readonly group: { readonly code: string; readonly label: Text };
  readonly against: { readonly code: string; readonly label: Text };
  /** Value of `group` minus value of `against`; null when one of them is hidden. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The interval leaves 0 out. */
  readonly certain: boolean;
}

export type IndicatorUnit = "percent" | "points" | "euro" | "index" | "ratio" | "levels";

export interface IndicatorData {
  readonly dataset: string;
  readonly title: string;
  readonly generated: boolean;
  readonly sha256: string;
}

/** The answer to one question about an indicator: everything that is needed to show, cite and repeat it. */
export interface IndicatorTable {
  readonly indicator: string;
  readonly title: Text;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  /** Which way is an improvement. */
  readonly better: "higher" | "lower" | "none";
  readonly place: { readonly code: string; readonly name: string };
  /** School years that were counted: 2024 is 2024/25. */
  readonly years: readonly number[];
  readonly filter: readonly { readonly breakdown: string; readonly group: string }[];
  readonly by: readonly Breakdown[];
  readonly cells: readonly IndicatorCell[];
  /** Between the two ends of the first breakdown that has an order, per year; empty without one. */
  readonly gaps: readonly IndicatorGap[];
  readonly footnotes: readonly Text[];
  readonly data: IndicatorData;
  /** SHA-256 of the definition that was used. */
  readonly definition: string;
  /** Random draws of the intervals start from this. */
  readonly seed: number;
  /** What was done so that nobody can be recognised. */
  readonly protection: Text;
  /** Rests on something assumed: which. */
  readonly assumed: readonly Text[];
  /** The main message in one or two sentences; also the text alternative of the chart. */
  readonly statement: Text;
  /** Where the number comes from: who was counted, who was left out, how it was protected. */
  readonly explanation: readonly Text[];
  /** What would have made it different. */
  readonly whatIf: readonly Text[];
}
