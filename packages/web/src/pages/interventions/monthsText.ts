import type { Language } from "@kansrijk/core/vocabulary/text";
import { INTERVENTIONS } from "./interventionWords.ts";

/** `+4`, `-3`, or that it is unclear. */
export function monthsText(months: number | null, language: Language): string {
  if (months === null) return INTERVENTIONS.unclear[language];
  return months > 0 ? `+${months}` : String(months).replace("-", "−");
}
