import type { Language } from "../vocabulary/text.ts";
import type { Quantity } from "./explanation.ts";

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const;

/** Writes a quantity for people: "€ 18.474,69", "12%", "33,02". The digits are those of the decision, never rounded again. */
export function quantityText(quantity: Quantity, language: Language): string {
  if (quantity.unit === "text") return quantity.value;
  if (quantity.unit === "euro" && quantity.value.startsWith("-"))
    return `- ${quantityText({ ...quantity, value: quantity.value.slice(1) }, language)}`;
  const decimals = quantity.value.split(".")[1]?.length ?? 0;
  const digits = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(quantity.value as Intl.StringNumericLiteral);
  if (quantity.unit === "euro") return language === "nl" ? `€ ${digits}` : `€${digits}`;
  return quantity.unit === "percent" ? `${digits}%` : digits;
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
