import type { KeyKind } from "./storage.ts";

/** What a stored column is: its name in Parquet, its header in the file, and what its values are. */
export interface ColumnAbout {
  readonly name: string;
  /** The header in the file, or for a column that was made the headers it was made of. */
  readonly label: string;
  readonly identifies?: KeyKind;
  readonly unit?: "percent";
  /** Each row of the file is stored this often below itself (a long form), with the same value here: take one of them. */
  readonly repeats?: number;
}

/** Text and what is written as text: a list of the different values, and for each row which (-1 is none). */
export interface TextValues {
  readonly kind: "text" | "day" | "marks" | "yes-no";
  readonly codes: readonly string[];
  readonly index: Int32Array;
}

/** `null` stands as NO_WHOLE. */
export interface WholeValues {
  readonly kind: "whole" | "decimal";
  /** 0 for whole numbers; else the values are whole units of the last decimal. */
  readonly decimals: number;
  readonly values: Int32Array;
}

/** `null` stands as NaN. */
export interface NumberValues {
  readonly kind: "number";
  readonly values: Float64Array;
}

/** Read with `countAt`. */
export interface CountValues {
  readonly kind: "count";
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The state is an index into NUMBER_STATES; without a value it is NaN. */
export interface FigureValues {
  readonly kind: "figure";
  readonly values: Float64Array;
  readonly state: Uint8Array;
}

export type ColumnValues = TextValues | WholeValues | NumberValues | CountValues | FigureValues;

export type StoredColumn = ColumnAbout & ColumnValues;

/** A whole table as typed columns of the same length: what is kept, whatever the kind of table. */
export interface StoredTable {
  readonly rowCount: number;
  readonly columns: readonly StoredColumn[];
  /** Names of the columns that together name a row; empty when the format has no key. */
  readonly key: readonly string[];
}

export const NO_WHOLE = -2_147_483_648;

/** `municipalityName` is `municipality_name`. */
export function storedName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
