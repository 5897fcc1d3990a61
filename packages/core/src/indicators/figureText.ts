import type { Language, Text } from "../vocabulary/text.ts";
import type { IndicatorUnit } from "./indicatorTable.ts";

/** Units in words; a difference of percentages is in percentage points. */
const UNITS: Readonly<Record<IndicatorUnit, Text>> = {
  percent: { nl: "%", en: "%" },
  points: { nl: " punten", en: " points" },
  euro: { nl: " euro", en: " euros" },
  index: { nl: "", en: "" },
  ratio: { nl: " keer", en: " times" },
  levels: { nl: " niveaus", en: " levels" },
};

export interface FigureStyle {
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  /** The figure is a distance between two groups, so a percentage is written in percentage points. */
  readonly isGap?: boolean | undefined;
}

/** A number with decimal comma or point, without unit; the same on every machine. */
export function numberText(value: number, decimals: number, language: Language): string {
  const [whole = "", rest] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "nl" ? "." : ",");
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? "-" : "";
  return `${sign}${grouped}${rest === undefined ? "" : `${language === "nl" ? "," : "."}${rest}`}`;
}

export function figureText(value: number, style: FigureStyle, language: Language): string {
  const { unit, decimals, isGap } = style;
  if (isGap && unit === "percent") return `${signOf(value, decimals)}${distanceText(value, style, language)}`;
  return `${numberText(value, decimals, language)}${UNITS[unit][language]}`;
}

function signOf(value: number, decimals: number): string {
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? "-" : "";
}

/** A distance between two figures, without its sign. */
export function distanceText(value: number, { unit, decimals }: FigureStyle, language: Language): string {
  const number = numberText(Math.abs(value), decimals, language);
  if (unit === "percent") return `${number} ${language === "nl" ? "procentpunt" : "percentage points"}`;
  return `${number}${UNITS[unit][language]}`;
}

/** The ends of an interval. */
export function rangeText(
  low: number,
  high: number,
  { unit, decimals, isGap = false }: FigureStyle,
  language: Language,
): string {
  const [from, to] = [low, high].map((value) => numberText(value, decimals, language));
  return `${from} ${language === "nl" ? "tot" : "to"} ${to}${unit === "percent" && !isGap ? "%" : ""}`;
}

/** 2024 is "2024/25". */
export function yearText(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** The same sentence in both languages. */
export function inBoth(sentence: (language: Language) => string): Text {
  return { nl: sentence("nl"), en: sentence("en") };
}
