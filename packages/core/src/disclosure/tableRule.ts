import { contributorsNeeded, isSensitive, protectionOf, type PrimaryRule } from "./primaryRule.ts";
import { hidesMean, hidesRate, hidesShare } from "./hideSmall.ts";
import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import type { ProtectionCell } from "./tableModel.ts";

/** The rule of the Kansenkaart: a rate with fewer than `threshold` who have it, or have it not; a mean of fewer people. */
export interface KansenkaartRule {
  readonly kind: "kansenkaart";
  readonly threshold: number;
}

export type TableRule = PrimaryRule | KansenkaartRule;

/** What a row of a table tells of those who contribute to it. */
export interface RowFacts {
  readonly count: number;
  /** Sum of the values; without values the count. */
  readonly total: number;
  readonly largest: readonly number[];
  readonly successes?: number;
  /** As it was written, so that 0.2 stays two tenths. */
  readonly share?: string;
}

/** Whether the row must be hidden, and how well. */
export function treatRow(rule: TableRule, row: RowFacts): Pick<ProtectionCell, "primary" | "protect"> {
  if (rule.kind !== "kansenkaart") return { primary: isSensitive(rule, row), protect: protectionOf(rule, row) };
  const primary = row.count > 0 && hidesFigure(rule, row);
  return {
    primary,
    protect: primary ? { lower: 1, upper: Math.max(1, rule.threshold - row.count) } : { lower: 0, upper: 0 },
  };
}

function hidesFigure({ threshold }: KansenkaartRule, { count, successes, share }: RowFacts): boolean {
  if (successes !== undefined) return hidesRate(successes, count, threshold);
  if (share !== undefined) return hidesShare(share, count, threshold);
  return hidesMean(count, threshold);
}

/** Counts are protected for rules about counts, sums for rules about sums. */
export function measuresTotal(rule: TableRule): boolean {
  return rule.kind === "nk" || rule.kind === "p" || rule.kind === "pq";
}

export function largestNeeded(rule: TableRule): number {
  return rule.kind === "kansenkaart" ? 0 : contributorsNeeded(rule);
}

/** Reads `freq:5`, `nk:2,75`, `p:70`, `pq:60,80` or `kansenkaart`. */
export function readTableRule(text: string): Outcome<TableRule> {
  const [kind = "", values = ""] = text.trim().toLowerCase().split(":", 2);
  const numbers =
    values === "" ? [] : values.split(",").map((value) => (/^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN));
  const rule =
    numbers.every((value) => value > 0) && Object.hasOwn(READERS, kind) ? READERS[kind]!(numbers) : undefined;
  if (rule) return done(rule);
  return refused({
    kind: "invalid-setting",
    message: {
      nl: `"${text}" is geen regel; verwacht: freq:5 (minder dan 5), nk:2,75, p:70, pq:60,80 of kansenkaart.`,
      en: `"${text}" is no rule; expected: freq:5 (fewer than 5), nk:2,75, p:70, pq:60,80 or kansenkaart.`,
    },
  });
}

const READERS: Readonly<Record<string, (numbers: readonly number[]) => TableRule | undefined>> = {
  freq: ([threshold, more]) => (isWhole(threshold) && more === undefined ? { kind: "freq", threshold } : undefined),
  nk: ([n, k]) => (isWhole(n) && k !== undefined && k <= 100 ? { kind: "nk", n, k } : undefined),
  p: ([p, more]) => (p !== undefined && more === undefined ? { kind: "p", p } : undefined),
  pq: ([p, q]) => (p !== undefined && q !== undefined && p < q ? { kind: "pq", p, q } : undefined),
  kansenkaart: ([threshold = 10]) => (isWhole(threshold) ? { kind: "kansenkaart", threshold } : undefined),
};

function isWhole(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value);
}
