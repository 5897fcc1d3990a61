import type { Language } from "../vocabulary/text.ts";
import type { Quantity } from "./explanation.ts";

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const;

/** Writes a quantity for people: "€ 18.474,69", "12%", "33,02". The digits are those of the decision, never rounded again. */
export function quantityText({ value, unit }: Quantity, language: Language): string {
  if (unit === "text") return value;
  if (unit === "euro" || unit === "change") return moneyText(value, unit === "change", language);
  return unit === "percent" ? `${digits(value, language)}%` : digits(value, language);
}

function moneyText(value: string, withSign: boolean, language: Language): string {
  const negative = value.startsWith("-");
  const sign = negative ? "- " : withSign && Number(value) !== 0 ? "+ " : "";
  const amount = digits(negative ? value.slice(1) : value, language);
  return language === "nl" ? `${sign}€ ${amount}` : `${sign}€${amount}`;
}

function digits(value: string, language: Language): string {
  const decimals = value.split(".")[1]?.length ?? 0;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(LOCALE[language], options).format(value as Intl.StringNumericLiteral);
}

/** Fills `{name}` in a sentence with the quantity of that name. */
export function fillSentence(
  sentence: string,
  quantities: Readonly<Record<string, Quantity>>,
  language: Language,
): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const quantity = quantities[name];
    if (!quantity) throw new RangeError(`the sentence "${sentence}" needs a quantity "${name}"`);
    return quantityText(quantity, language);
  });
}
