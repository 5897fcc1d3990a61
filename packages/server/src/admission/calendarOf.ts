import { admissionCalendar, NATIONAL_WEEK } from "@kansrijk/core/admission/calendar/admissionCalendar";
import { calendarFindings, type CalendarFinding } from "@kansrijk/core/admission/calendar/calendarFindings";
import { inForce, type RuleBook } from "@kansrijk/core/rules/ruleBook";
import { schoolYearStart } from "@kansrijk/core/vocabulary/schoolYear";
import type { RoundRow } from "./readRoundRow.ts";

/** How the days of a round stand to the national calendar; nothing for a year without one. */
export function calendarOf(book: RuleBook, { schoolYear, settings }: RoundRow): CalendarFinding[] {
  const year = applicationYear(schoolYear);
  const rule = inForce(book, NATIONAL_WEEK, schoolYearStart(year));
  const calendar = rule.ok ? admissionCalendar(rule.value, year) : rule;
  return calendar.ok ? calendarFindings(calendar.value, settings.calendar) : [];
}

/** Pupils apply in the school year before the one they start in: in 2026 for "2027-2028". */
export function applicationYear(schoolYear: string): number {
  return Number(schoolYear.slice(0, 4)) - 1;
}
