import type { LetterPlace } from "@kansrijk/core/letters/letterPlace";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { PROMISE } from "./promiseWords.ts";

/** "Brief S4, Tot slot, alinea 1". */
export function placeWords({ letter, heading, paragraph }: LetterPlace): Text {
  const say = (language: keyof Text): string =>
    `${PROMISE.letter[language]} ${letter}, ${heading === "" ? PROMISE.beginning[language] : `“${heading}”`}, ${PROMISE.paragraph[language]} ${paragraph}`;
  return { nl: say("nl"), en: say("en") };
}
