import type { GroupEffect } from "@kansrijk/core/measures/effect";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { numberText, shareText } from "../../i18n/format.ts";
import { EFFECT } from "./effectWords.ts";

const FIGURES = 5;

/** One group as a row of six cells: its name and five figures, or five times why there are none. */
export function groupCells({ label, state, figures }: GroupEffect, language: Language): string[] {
  const name = label[language];
  if (!figures) {
    const why = (state === "empty" ? EFFECT.empty : EFFECT.hidden)[language];
    return [name, ...Array.from({ length: FIGURES }, () => why)];
  }
  const { low, high } = figures.interval;
  return [
    name,
    numberText(figures.sites, language),
    shareText(figures.pupilShare, language, 1),
    shareText(figures.amountShare, language, 1),
    numberText(figures.perPupil, language, 2),
    `${numberText(low, language, 2)} - ${Number.isFinite(high) ? numberText(high, language, 2) : "?"}`,
  ];
}
