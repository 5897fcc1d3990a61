import type { Language } from "@kansrijk/core/vocabulary/text";

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const;

export function numberText(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** For pictures and summaries; exact amounts are written with `euroText`. */
export function roundEuroText(value: number, language: Language): string {
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  const space = language === "nl" ? "€\u00A0" : "€";
  if (size >= 1e6) {
    const million = numberText(size / 1e6, language, 1);
    return `${sign}${space}${million} ${language === "nl" ? "miljoen" : "million"}`;
  }
  return `${sign}${space}${numberText(size, language)}`;
}

/** Decimal text of euros as it is: "18474.69" is "€ 18.474,69" in Dutch. */
export function euroText(decimal: string, language: Language): string {
  const negative = decimal.startsWith("-");
  const digits = decimalText(negative ? decimal.slice(1) : decimal, language);
  return `${negative ? "-" : ""}${language === "nl" ? "€\u00A0" : "€"}${digits}`;
}

/** Decimal text with the marks of the language, with the digits it has or with as many decimals as asked. */
export function decimalText(
  decimal: string,
  language: Language,
  decimals = decimal.split(".")[1]?.length ?? 0,
): string {
  return new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(decimal as Intl.StringNumericLiteral);
}

/** A share between 0 and 1. */
export function shareText(share: number, language: Language, decimals = 0): string {
  return `${numberText(share * 100, language, decimals)}%`;
}

/** 2019-10-01 -> "1 oktober 2019". */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** 03-25 -> "25 maart". */
export function monthDayText(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], { day: "numeric", month: "long", timeZone: "UTC" });
  return format.format(new Date(`2001-${day}T00:00:00Z`));
}

export function momentText(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(moment),
  );
}

/** Keeps the euro sign and its amount on one line, in sentences that the core made. */
export function keepTogether(sentence: string): string {
  return sentence.replaceAll("- € ", "-€ ").replaceAll("€ ", "€\u00A0");
}
