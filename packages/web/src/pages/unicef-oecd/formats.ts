import type { Language } from "@kansrijk/core/vocabulary/text";
import { numberText, shareText } from "../../i18n/format.ts";

type Format = (value: number) => string;

/** How figures are written; the same function every time, so that a picture is not drawn again for it. */
export const TENTHS = both((language) => (value) => numberText(value, language, 1));
export const WHOLES = both((language) => (value) => numberText(value, language));
export const SHARES = both((language) => (value) => shareText(value, language, 1));
export const PERCENTS = both((language) => (value) => shareText(value, language));
export const POINT_CHANGES = both((language) => (value) => signed(value, numberText(value, language, 1)));
/** A difference between shares, in percentage points. */
export const SHARE_CHANGES = both((language) => (value) => signed(value, numberText(value * 100, language, 1)));

function both(make: (language: Language) => Format): Record<Language, Format> {
  return { nl: make("nl"), en: make("en") };
}

function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}
