import type { DataSymbol, IndicatorCell, IndicatorUnit } from "@kansrijk/core/indicators/indicatorTable";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { numberText } from "../i18n/format.ts";

export type Figure = Pick<IndicatorCell, "value" | "low" | "high" | "symbol" | "band">;

/** How the figures of an indicator are written. */
export interface FigureStyle {
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  /** The figure is a distance between two groups, so a percentage is written in percentage points. */
  readonly isGap?: boolean | undefined;
}

/** Data symbols with what they mean; a cell is never empty. */
export const SYMBOLS: Record<DataSymbol, Text> = {
  c: { nl: "afgeschermd: te weinig leerlingen", en: "protected: too few pupils" },
  x: { nl: "niet beschikbaar", en: "not available" },
  z: { nl: "niet van toepassing", en: "does not apply" },
  k: { nl: "afgerond nul", en: "rounds to zero" },
  b: { nl: "alleen bekend tussen twee grenzen", en: "only known to lie between two values" },
};

const TO = { nl: "tot", en: "to" };

/** A value with its unit: "61,2%", "€ 1.250", "0,412". */
export function figureText(value: number, { unit, decimals, isGap }: FigureStyle, language: Language): string {
  const number = numberText(Object.is(value, -0) ? 0 : value, language, decimals);
  if (isGap && unit === "percent") return `${number} ${Math.abs(value) === 1 ? POINT[language] : POINTS[language]}`;
  if (unit === "percent") return `${number}%`;
  if (unit === "euro") return language === "nl" ? `€\u00A0${number}` : `€${number}`;
  return number;
}

/** Short enough for a tile on a map: without unit, and without digits that say nothing. */
export function shortFigure(value: number, { unit }: FigureStyle, language: Language): string {
  const size = Math.abs(value);
  if (unit === "euro" && size >= 1000) return `${numberText(value / 1000, language, size >= 10_000 ? 0 : 1)}k`;
  if (size < 1) return numberText(value, language, 2).replace(/^(-?)0/, "$1");
  return numberText(value, language, unit === "percent" || size >= 10 ? 0 : 1);
}

/** On an axis: no more digits than a step needs. */
export function axisFigure(value: number, style: FigureStyle, language: Language): string {
  const needed = [0, 1, 2, 3].find(
    (decimals) => Math.abs(Math.round(value * 10 ** decimals) - value * 10 ** decimals) < 1e-6,
  );
  const least = style.unit === "percent" || style.unit === "euro" ? 0 : Math.max(0, style.decimals - 1);
  const unit = style.isGap && style.unit === "percent" ? "points" : style.unit;
  return figureText(value, { unit, decimals: Math.max(least, needed ?? style.decimals) }, language);
}

/** What stands in the place of a value: the value, the band, or the symbol that says why there is none. */
export function cellFigure(cell: Figure, style: FigureStyle, language: Language): string {
  if (cell.value !== null) return figureText(cell.value, style, language);
  if (cell.band) return rangeText(cell.band.low, cell.band.high, style, language);
  return cell.symbol ?? "x";
}

/** The interval in figures; null where there is none. */
export function intervalText({ low, high }: Figure, style: FigureStyle, language: Language): string | null {
  return low === null || high === null ? null : rangeText(low, high, style, language);
}

/** "60,1 tot 62,3%": the unit once, where it stands behind the number. */
function rangeText(low: number, high: number, style: FigureStyle, language: Language): string {
  const first = style.unit === "percent" ? { ...style, unit: "points" as const } : style;
  return `${figureText(low, first, language)} ${TO[language]} ${figureText(high, style, language)}`;
}

/** The distance between two figures, with its sign: of percentages in points. */
export function differenceFigure(value: number, style: FigureStyle, language: Language): string {
  const sign = value > 0 ? "+" : "";
  if (style.unit !== "percent") return `${sign}${figureText(value, style, language)}`;
  const points = Math.abs(value) === 1 ? POINT[language] : POINTS[language];
  return `${sign}${numberText(value, language, style.decimals)} ${points}`;
}

interface Change {
  readonly change: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A distance with its interval: "+7,4 procentpunt (5,0 tot 9,8)". */
export function changeFigure({ change, low, high }: Change, style: FigureStyle, language: Language): string {
  const plain = { ...style, unit: style.unit === "percent" ? ("points" as const) : style.unit };
  const interval = intervalText({ value: change, low, high }, plain, language);
  return `${differenceFigure(change, style, language)}${interval === null ? "" : ` (${interval})`}`;
}

const POINT = { nl: "procentpunt", en: "percentage point" };
const POINTS = { nl: "procentpunt", en: "percentage points" };

/** 2024 -> "2024/25". */
export function yearText(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}
