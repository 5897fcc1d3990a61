import { procedureSettings } from "@kansrijk/core/admission/procedures/procedureSettings";
import type { RoundSettings } from "@kansrijk/core/admission/process/roundSettings";
import { inForce, type RuleBook } from "@kansrijk/core/rules/ruleBook";
import { schoolYearStart } from "@kansrijk/core/vocabulary/schoolYear";
import { applicationYear } from "./calendarOf.ts";

/** Settings with the row of a second round as the procedure has it, when they do not say and the procedure does. */
export function withProcedureLottery(book: RuleBook, settings: RoundSettings, schoolYear: string): RoundSettings {
  if (settings.procedure === null || settings.secondRoundLottery !== undefined) return settings;
  const rule = inForce(book, settings.procedure, schoolYearStart(applicationYear(schoolYear)));
  const own = rule.ok ? procedureSettings(rule.value).secondRound : null;
  return own === "reversed" || own === "same" ? { ...settings, secondRoundLottery: own } : settings;
}
