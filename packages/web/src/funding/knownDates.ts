import type { FundingScheme } from "@kansrijk/core/funding/fundingScheme";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import type { Dataset } from "../api/types.ts";

/** School years that can be chosen: from the first rule of the scheme to a few years after the last facts or rule. */
export function knownDates(
  book: RuleBook,
  scheme: FundingScheme,
  datasets: readonly Dataset[],
): { readonly years: number[] } {
  const rules = scheme.requirements("pupils", { kind: "rule" }).flatMap(({ regulation }) => book.get(regulation) ?? []);
  const days = [...rules.map((rule) => rule.validFrom), ...datasets.flatMap(({ countDate }) => countDate ?? [])];
  const years = days.map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return { years: [] };
  const first = Math.min(...years);
  return { years: Array.from({ length: Math.max(...years) + 3 - first }, (_, index) => first + index) };
}
