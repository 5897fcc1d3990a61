import { procedureSettings } from "@kansrijk/core/admission/procedures/procedureSettings";
import {
  roundFindings,
  secondRoundFindings,
  type RoundFinding,
} from "@kansrijk/core/admission/procedures/roundFindings";
import { secondLotteryOf } from "@kansrijk/core/admission/process/roundSettings";
import type { Round } from "@kansrijk/core/admission/round";
import { inForce, type RuleBook } from "@kansrijk/core/rules/ruleBook";
import { schoolYearStart } from "@kansrijk/core/vocabulary/schoolYear";
import { applicationYear } from "./calendarOf.ts";
import type { RoundRow } from "./readRoundRow.ts";

/** Where a round is not what the procedure of its settings says; nothing without one. */
export function procedureFindings(
  book: RuleBook,
  { settings, schoolYear }: Pick<RoundRow, "settings" | "schoolYear">,
  round: Round,
): RoundFinding[] {
  if (settings.procedure === null) return [];
  const rule = inForce(book, settings.procedure, schoolYearStart(applicationYear(schoolYear)));
  if (!rule.ok) return [];
  const own = procedureSettings(rule.value);
  return [...roundFindings(own, round), ...secondRoundFindings(own, secondLotteryOf(settings))];
}
