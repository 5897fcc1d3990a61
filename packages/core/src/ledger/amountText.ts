import { unitsText } from "../numbers/decimalText.ts";
import { fraction, multiply, type Fraction } from "../numbers/fraction.ts";
import { roundHalfUp } from "../numbers/round.ts";
import type { Language, Text } from "../vocabulary/text.ts";
import { isPoint, type Interval } from "./interval.ts";

const EURO_SIGN: Text = { nl: "€ ", en: "€" };
const TO: Text = { nl: "tot", en: "to" };

/** A number with its unit, as people write it: "€ 1.570", "960 uur", "46.320 tot 49.215 kinderen", "23,8%". `decimals` are of what is written. */
export function amountText(amount: Interval | Fraction, unit: Text, decimals: number): Text {
  const [isMoney, isShare] = [unit.en === "euro", unit.en === "share"];
  return { nl: inLanguage("nl"), en: inLanguage("en") };

  function inLanguage(language: Language): string {
    const number = (value: Fraction): string => {
      if (isShare) return `${numberText(multiply(value, fraction(100)), decimals, language)}%`;
      const text = numberText(value, decimals, language);
      return isMoney ? `${text.startsWith("-") ? "-" : ""}${EURO_SIGN[language]}${text.replace("-", "")}` : text;
    };
    const range = "n" in amount ? { low: amount, high: amount } : amount;
    const numbers = isPoint(range) ? number(range.low) : `${number(range.low)} ${TO[language]} ${number(range.high)}`;
    return isMoney || isShare ? numbers : `${numbers} ${unit[language]}`.trim();
  }
}

function numberText(value: Fraction, decimals: number, language: Language): string {
  const [whole, rest] = unitsText(roundHalfUp(value, decimals), decimals).split(".");
  const [thousands, point] = language === "nl" ? [".", ","] : [",", "."];
  const grouped = whole!.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  return rest === undefined ? grouped : `${grouped}${point}${rest}`;
}

/** As many decimals as a number needs to be written in its unit, at most four. */
export function decimalsOf(value: Fraction, unit: Text): number {
  const { n, d } = unit.en === "share" ? multiply(value, fraction(100)) : value;
  let decimals = 0;
  while (decimals < 4 && (n * 10n ** BigInt(decimals)) % d !== 0n) decimals++;
  return decimals;
}
