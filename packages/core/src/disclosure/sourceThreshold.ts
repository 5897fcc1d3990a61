import { parameterOf, resolveParameters } from "../rules/parameters.ts";
import type { RuleBook } from "../rules/ruleBook.ts";
import { done, type Outcome } from "../vocabulary/refusal.ts";
import type { IsoDate } from "../vocabulary/isoDate.ts";

/** Whose limit for small counts is used. */
export const THRESHOLD_SOURCES = ["duo", "cbs", "nco", "kansenkaart", "kansrijk"] as const;
export type ThresholdSource = (typeof THRESHOLD_SOURCES)[number];

const REGULATION = "afscherming";

/** Counts below this are hidden by the source on a day (rule file `afscherming`). */
export function sourceThreshold(book: RuleBook, source: ThresholdSource, day: IsoDate): Outcome<number> {
  const dates = { "count-date": day, "school-year": day };
  const parameters = resolveParameters(book, [{ regulation: REGULATION, datedBy: "school-year" }], dates);
  if (!parameters.ok) return parameters;
  return done(Number(parameterOf(parameters.value, `${REGULATION}/${source}Threshold`).value));
}
