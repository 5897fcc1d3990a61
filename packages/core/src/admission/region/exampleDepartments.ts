import type { RuleBook } from "../../rules/ruleBook.ts";
import { resolveParameters } from "../../rules/parameters.ts";
import { done, type Outcome } from "../../vocabulary/refusal.ts";
import type { Department } from "./departmentTable.ts";
import { departmentsFromSummary } from "./departmentsFromSummary.ts";
import { readRegionSummary, REGION_RULES } from "./regionSummary.ts";

/** The first day of the school year that the figures of the rules are about. */
const REGION_DATE = "2025-08-01";

/** The departments of the example region: made from the figures in the rules, for who has no table. */
export function exampleDepartments(book: RuleBook, seed: number): Outcome<Department[]> {
  const dates = { "count-date": REGION_DATE, "school-year": REGION_DATE };
  const parameters = resolveParameters(book, REGION_RULES, dates);
  if (!parameters.ok) return parameters;
  const summary = readRegionSummary(parameters.value);
  return summary.ok ? done(departmentsFromSummary(summary.value, seed)) : summary;
}
