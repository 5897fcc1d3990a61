import type { CohortMeasure } from "@kansrijk/core/admission/analysis/placementMeasures";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { numberText, shareText } from "../../../i18n/format.ts";

type Format = (value: number) => string;

/** How a figure is written; the same function every time, so that a picture is not drawn again for it. */
export function formatOf(measure: CohortMeasure, language: Language): Format {
  if (measure === "meanRank") return DECIMALS[language];
  if (measure === "distance") return TENTHS[language];
  return SHARES[language];
}

export const SHARES = both((language) => (value) => shareText(value, language, 1));
export const PERCENTS = both((language) => (value) => shareText(value, language));
export const DECIMALS = both((language) => (value) => numberText(value, language, 2));
export const THOUSANDTHS = both((language) => (value) => numberText(value, language, 3));
/** A difference between shares, in percentage points. */
export const POINTS = both((language) => (value) => signed(numberText(value * 100, language, 1), value));
export const CHANGES = both((language) => (value) => signed(numberText(value, language, 3), value));
export const TENTHS = both((language) => (value) => numberText(value, language, 1));
export const COUNTS = both((language) => (value) => numberText(value, language));

function both(make: (language: Language) => Format): Record<Language, Format> {
  return { nl: make("nl"), en: make("en") };
}

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text;
}
