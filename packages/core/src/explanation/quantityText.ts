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
  // Up to 999 nothing is put between the digits.
  if (value.length <= 3 && /^(0|[1-9]\d*)$/.test(value)) return value;
  const decimals = value.split(".")[1]?.length ?? 0;
  return formatOf(language, decimals).format(value as Intl.StringNumericLiteral);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes a hundred times as long as using it. */
function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = new Intl.NumberFormat(LOCALE[language], options);
  formats.set(key, format);
  return format;
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
