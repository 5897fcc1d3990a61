import type { LetterPlace } from "@kansrijk/core/letters/letterPlace";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";

const WORDS = {
  letter: { nl: "Brief", en: "Letter" },
  beginning: { nl: "begin van de brief", en: "beginning of the letter" },
  paragraph: { nl: "alinea", en: "paragraph" },
  footnote: { nl: "voetnoot", en: "footnote" },
} as const satisfies Record<string, Text>;

/** "Brief S4, “Tot slot”, alinea 1". */
export function placeText(
  { letter, heading, paragraph, footnote }: LetterPlace & { readonly footnote?: number | undefined },
  language: Language,
): string {
  const where = heading === "" ? WORDS.beginning[language] : `“${heading}”`;
  const note = footnote === undefined ? "" : `, ${WORDS.footnote[language]} ${footnote}`;
  return `${WORDS.letter[language]} ${letter}, ${where}, ${WORDS.paragraph[language]} ${paragraph}${note}`;
}
