import type { Language, Text } from "../vocabulary/text.ts";
import { figureText, rangeText, type FigureStyle } from "./figureText.ts";
import type { DataSymbol, IndicatorCell } from "./indicatorTable.ts";

/** What the symbols in place of a number mean. */
export const SYMBOL_TEXTS: Readonly<Record<DataSymbol, Text>> = {
  c: {
    nl: "beschermd: te weinig leerlingen, of terug te rekenen",
    en: "protected: too few pupils, or could be worked out",
  },
  x: { nl: "geen gegevens", en: "not available" },
  z: { nl: "niet van toepassing", en: "does not apply" },
  k: { nl: "meer dan nul, maar afgerond nul", en: "more than zero, but rounds to zero" },
  b: { nl: "alleen bekend tussen twee grenzen", en: "only known between two bounds" },
};

/** A value as it stands in a table; never empty. */
export function cellText(
  { value, band, symbol }: Pick<IndicatorCell, "value" | "band" | "symbol">,
  style: FigureStyle,
  language: Language,
): string {
  if (band) return `${rangeText(band.low, band.high, style, language)} (b)`;
  if (value === null) return symbol ?? "x";
  return symbol === undefined
    ? figureText(value, style, language)
    : `${figureText(value, style, language)} (${symbol})`;
}
