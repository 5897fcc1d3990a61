import type { Language } from "../../vocabulary/text.ts";

/** A chance for people: whole per cents, and never 0% or 100% for what is not certain. */
export function percentText(chance: number, language: Language): string {
  if (chance > 0 && chance < 0.005) return language === "nl" ? "minder dan 1%" : "less than 1%";
  if (chance < 1 && chance >= 0.995) return language === "nl" ? "meer dan 99%" : "more than 99%";
  return `${Math.round(100 * chance)}%`;
}
