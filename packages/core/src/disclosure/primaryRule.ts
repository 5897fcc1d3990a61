import { add, compare, fraction, multiply, subtract, toNumber, type Fraction } from "../numbers/fraction.ts";
import { exactDecimal } from "./exactDecimal.ts";
import { isSmallCount } from "./hideSmall.ts";

/** When a cell must be hidden by itself. Percentages are percentages: 75 is 75%. */
export type PrimaryRule =
  /** Fewer than `threshold` contribute. */
  | { readonly kind: "freq"; readonly threshold: number }
  /** The n largest together have more than k percent of the total. */
  | { readonly kind: "nk"; readonly n: number; readonly k: number }
  /** The second largest can estimate the largest to within p percent: the rest is less than p% of the largest. */
  | { readonly kind: "p"; readonly p: number }
  /** As p, for somebody who could estimate the rest to within q percent beforehand. */
  | { readonly kind: "pq"; readonly p: number; readonly q: number };

/** What is known of those who contribute to a cell. `largest` from large to small, as many as there are or as the rule asks. */
export interface Contributions {
  readonly count: number;
  readonly total: number;
  readonly largest: readonly number[];
}

/**
 * Whether the rule hides the cell: strict comparisons, in exact fractions (as sdcTable, R/utils.R). An empty cell tells
 * about nobody.
 */
export function isSensitive(rule: PrimaryRule, cell: Contributions): boolean {
  if (cell.count === 0) return false;
  if (rule.kind === "freq") return isSmallCount(cell.count, rule.threshold);
  return compare(shortage(rule, cell), fraction(0)) > 0;
}

/**
 * How far the published number must stay from the real one on both sides. For a count: nobody may be sure that it is
 * below the threshold, nor know it exactly. For a sum: as much as makes the estimate of the largest too rough.
 */
export function protectionOf(
  rule: PrimaryRule,
  cell: Contributions,
): { readonly lower: number; readonly upper: number } {
  if (!isSensitive(rule, cell)) return { lower: 0, upper: 0 };
  if (rule.kind === "freq") return { lower: 1, upper: rule.threshold - cell.count };
  const room = toNumber(shortage(rule, cell));
  return { lower: room, upper: room };
}

/** How many of the largest contributions the rule looks at. */
export function contributorsNeeded(rule: PrimaryRule): number {
  return rule.kind === "freq" ? 0 : rule.kind === "nk" ? rule.n : 2;
}

type SumRule = Exclude<PrimaryRule, { readonly kind: "freq" }>;

/** More than 0 when the cell is sensitive: the room that its total lacks. */
function shortage(rule: SumRule, { total, largest }: Contributions): Fraction {
  const all = exactDecimal(total);
  if (rule.kind === "nk") {
    const top = sum(largest.slice(0, rule.n));
    return subtract(multiply(top, { n: 100n * exactDecimal(rule.k).d, d: exactDecimal(rule.k).n }), all);
  }
  const rest = subtract(all, sum(largest.slice(0, 2)));
  const top = exactDecimal(largest[0] ?? 0);
  if (rule.kind === "p") return subtract(multiply(top, percent(rule.p)), rest);
  const { n, d } = exactDecimal(rule.q);
  return subtract(multiply(multiply(top, exactDecimal(rule.p)), { n: d, d: n }), rest);
}

function sum(values: readonly number[]): Fraction {
  return values.map(exactDecimal).reduce(add, fraction(0));
}

function percent(value: number): Fraction {
  return multiply(exactDecimal(value), fraction(1, 100));
}
