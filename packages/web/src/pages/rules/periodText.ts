import type { RuleVersion } from "@kansrijk/core/rules/readRule";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { dayText } from "../../i18n/format.ts";
import { RULES } from "./ruleWords.ts";

/** "vanaf 1 oktober 2018", or the one day or the period on which a version counts. */
export function periodText({ validFrom, validUntil }: RuleVersion, language: Language): string {
  if (validUntil === validFrom) return dayText(validFrom, language);
  const from = `${RULES.from[language]} ${dayText(validFrom, language)}`;
  return validUntil === undefined ? from : `${from} ${RULES.until[language]} ${dayText(validUntil, language)}`;
}
