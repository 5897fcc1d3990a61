import type { Language, Text } from "../vocabulary/text.ts";
import { partsOf, type Expression } from "./expression.ts";

const SIGNS = { sum: " + ", product: " × ", difference: " - ", quotient: " : " } as const;
const TO: Text = { nl: " tot ", en: " to " };

/** An expression as a sum, in brackets where that is needed; `write` says how a number is written. */
export function expressionText(tree: Expression, write: (reference: string) => Text): Text {
  return { nl: inLanguage(tree, "nl", false), en: inLanguage(tree, "en", false) };

  function inLanguage(part: Expression, language: Language, isInside: boolean): string {
    if (typeof part === "string") return write(part)[language];
    const kind = Object.keys(part)[0] as keyof typeof SIGNS | "range";
    const sign = kind === "range" ? TO[language] : SIGNS[kind];
    const text = partsOf(part)
      .map((inner) => inLanguage(inner, language, true))
      .join(sign);
    return isInside ? `(${text})` : text;
  }
}
