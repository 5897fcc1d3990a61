import type { Fraction } from "../numbers/fraction.ts";
import type { Parameter } from "../rules/parameters.ts";
import type { Text } from "../vocabulary/text.ts";

/** `band` is a count that may be protected: a whole number, or `<5`. */
export type ColumnUnit = "code" | "pupils" | "band" | "points" | "euro" | "text";

/** A column of the decisions that describes itself, so that table, CSV, XLSX and metadata need no list of their own. */
export interface Column {
  readonly id: string;
  readonly label: Text;
  readonly description: Text;
  readonly unit: ColumnUnit;
  /** Plain text of the value: a decimal with a point, or "" where there is none. */
  readonly value: (index: number) => string;
}

/** What a funding scheme decides: per site an amount in whole cents, with the columns that led to it. */
export interface FundingDecisions {
  readonly sites: readonly string[];
  readonly pupils: Int32Array;
  readonly amount: BigInt64Array;
  readonly columns: readonly Column[];
  /** Cents per unit of score; exact, so with a divided budget it need not be whole. */
  readonly perUnit: Fraction;
  readonly summary: FundingSummary;
}

/** Figures of the country; numbers as plain decimal text, amounts in euros. */
export interface FundingSummary {
  readonly sites: number;
  readonly pupils: number;
  readonly sitesWithMoney: number;
  readonly netScore: string;
  readonly amount: string;
  readonly amountPerUnit: string;
  readonly sitesDifferentFromPublished?: number;
  readonly sitesFlagged: number;
  /** True when a value was assumed or tried out: the result is then indicative, not official. */
  readonly indicative: boolean;
  /** Why the outcome is indicative, besides assumed values. */
  readonly reasons: readonly Text[];
  readonly assumed: readonly Pick<Parameter, "id" | "label" | "value" | "unit" | "status">[];
}
