import { cellText } from "../indicators/cellText.ts";
import { inBoth, numberText, rangeText, type FigureStyle } from "../indicators/figureText.ts";
import type { Text } from "../vocabulary/text.ts";
import type { ReportBlock } from "./progressReport.ts";

/** A text that is the same in both languages: a name, a number of an article. */
export function same(text: string): Text {
  return { nl: text === "" ? "-" : text, en: text === "" ? "-" : text };
}

export function paragraph(nl: string, en: string): ReportBlock {
  return { kind: "paragraph", text: { nl, en } };
}

export function column(nl: string, en: string, numeric = false) {
  return { label: { nl, en }, numeric };
}

export function count(value: number): Text {
  return inBoth((language) => numberText(value, 0, language));
}

/** Whole euros from cents, rounded half away from zero. */
export function euros(cents: number): Text {
  return inBoth((language) => `€ ${numberText(cents / 100, 0, language)}`);
}

interface Value {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly symbol?: Parameters<typeof cellText>[0]["symbol"];
}

/** A value with its 95% interval, or the symbol of why it is not shown. */
export function figureWithRange(value: Value, style: FigureStyle): Text {
  return inBoth((language) => {
    const shown = cellText({ value: value.value, ...(value.symbol ? { symbol: value.symbol } : {}) }, style, language);
    if (value.value === null || value.low === null || value.high === null) return shown;
    return `${shown} (${rangeText(value.low, value.high, style, language)})`;
  });
}

const MONTHS: Readonly<Record<keyof Text, readonly string[]>> = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** 2026-03-01 is "1 maart 2026". */
export function day(iso: string): Text {
  const [year, month, date] = iso.slice(0, 10).split("-").map(Number);
  return inBoth((language) => `${date} ${MONTHS[language][month! - 1]} ${year}`);
}
