import type { Language, Text } from "../vocabulary/text.ts";
import { distanceText, figureText, inBoth, rangeText, yearText, type FigureStyle } from "./figureText.ts";
import type { IndicatorGap } from "./indicatorTable.ts";

/** What a main message is made of. */
export interface StatementFacts {
  readonly title: Text;
  readonly place: string;
  readonly style: FigureStyle;
  readonly better: "higher" | "lower" | "none";
  readonly year: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Known between bounds only. */
  readonly band?: { readonly low: number; readonly high: number } | undefined;
  readonly isHidden: boolean;
  /** Of the latest year; undefined without one. */
  readonly gap: IndicatorGap | undefined;
  readonly trend: { readonly since: number; readonly change: number; readonly certain: boolean } | null;
  /** The value is itself a distance between groups. */
  readonly isGap: boolean;
}

/** The main message of an answer: the latest value, the gap between groups, and the change. Says when a difference is not certain. */
export function statement(facts: StatementFacts): Text {
  return inBoth((language) =>
    [valueSentence(facts, language), gapSentence(facts, language), trendSentence(facts, language)]
      .filter(Boolean)
      .join(" "),
  );
}

function valueSentence(
  { title, place, style, year, value, low, high, band, isHidden, isGap }: StatementFacts,
  language: Language,
) {
  const head = `${title[language]}, ${place} ${yearText(year)}:`;
  const words = WORDS[language];
  if (band) return `${head} ${words.between} ${rangeText(band.low, band.high, style, language)}.`;
  if (value === null) return `${head} ${isHidden ? words.hidden : words.none}.`;
  const isDistance = isGap && style.unit === "percent";
  const text = isDistance
    ? `${value < 0 ? "-" : ""}${distanceText(value, style, language)}`
    : figureText(value, style, language);
  if (low === null || high === null) return `${head} ${text}.`;
  return `${head} ${text} (${words.interval} ${rangeText(low, high, isDistance ? { ...style, unit: "index" } : style, language)}).`;
}

function gapSentence({ style, gap, isGap }: StatementFacts, language: Language): string {
  if (isGap || !gap || gap.value === null) return "";
  const words = WORDS[language];
  const [group, against] = [gap.group.label[language], gap.against.label[language]];
  if (Number(gap.value.toFixed(style.decimals)) === 0) return words.noGap(group, against);
  const distance = distanceText(gap.value, style, language);
  const interval =
    gap.low === null || gap.high === null
      ? ""
      : ` (${words.interval} ${rangeText(gap.low, gap.high, { ...style, unit: "index" }, language)})`;
  const sentence = words.gap(group, against, distance, gap.value > 0);
  return gap.certain ? `${sentence}${interval}.` : `${sentence}${interval}; ${words.unsure}.`;
}

function trendSentence({ style, better, trend }: StatementFacts, language: Language): string {
  if (!trend) return "";
  const words = WORDS[language];
  const since = yearText(trend.since);
  if (!trend.certain) return words.same(since);
  const direction = trend.change > 0 ? words.up : words.down;
  const sense = better === "none" ? "" : trend.change > 0 === (better === "higher") ? words.good : words.bad;
  return `${words.since(since)} ${direction} ${distanceText(trend.change, style, language)}${sense}.`;
}

const WORDS = {
  nl: {
    between: "tussen",
    hidden: "niet getoond, omdat het om te weinig leerlingen gaat",
    none: "geen cijfer",
    interval: "95%-interval",
    unsure: "dit verschil is niet zeker",
    up: "is dit gestegen met",
    down: "is dit gedaald met",
    good: ", een verbetering",
    bad: ", een verslechtering",
    since: (year: string) => `Sinds ${year}`,
    same: (year: string) => `De verandering sinds ${year} is niet zeker.`,
    noGap: (group: string, against: string) => `Tussen de groepen "${group}" en "${against}" is er geen verschil.`,
    gap: (group: string, against: string, distance: string, isMore: boolean) =>
      `De groep "${group}" ligt ${distance} ${isMore ? "hoger" : "lager"} dan "${against}"`,
  },
  en: {
    between: "between",
    hidden: "not shown, because there are too few pupils",
    none: "no figure",
    interval: "95% interval",
    unsure: "this difference is not certain",
    up: "this rose by",
    down: "this fell by",
    good: ", an improvement",
    bad: ", a worsening",
    since: (year: string) => `Since ${year}`,
    same: (year: string) => `The change since ${year} is not certain.`,
    noGap: (group: string, against: string) => `There is no difference between the groups "${group}" and "${against}".`,
    gap: (group: string, against: string, distance: string, isMore: boolean) =>
      `The group "${group}" is ${distance} ${isMore ? "above" : "below"} "${against}"`,
  },
} as const;
