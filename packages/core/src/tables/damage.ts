import type { Text } from "../vocabulary/text.ts";
import type { Encoding } from "./decode.ts";
import { TAIL_CHARACTERS } from "./windows1252.ts";

const TAIL = String.raw`[\u0080-\u009f${TAIL_CHARACTERS}]`;
const BROKEN = new RegExp(String.raw`[\u0000\u0080-\u009f\ufffd]`);
// Latin-1 and Latin Extended-A letters take the lead bytes C2 to C5; curly quotes, dashes and the euro sign E2 80 or E2 82.
const TWICE = new RegExp(`[ÂÃÄÅ]${TAIL}|â[€‚]${TAIL}`);
const SUSPECT = new RegExp(`${BROKEN.source}|${TWICE.source}`);

const EXPECTED = {
  notUtf8: {
    nl: "tekst in UTF-8 (deze cel staat in een andere codering, zoals Windows-1252)",
    en: "text in UTF-8 (this cell is in another encoding, such as Windows-1252)",
  },
  lost: {
    nl: "leesbare tekst (een teken is verloren gegaan voordat het bestand is opgeslagen)",
    en: "legible text (a character was lost before the file was saved)",
  },
  undefinedByte: {
    nl: "tekst in Windows-1252 of UTF-8 (een byte in deze cel is in geen van beide een teken)",
    en: "text in Windows-1252 or UTF-8 (a byte in this cell is a character in neither)",
  },
  control: { nl: "tekst zonder stuurtekens", en: "text without control characters" },
  twice: {
    nl: "leesbare tekst (UTF-8 die nog eens is gecodeerd, of twee coderingen in één bestand)",
    en: "legible text (UTF-8 that was encoded once more, or two encodings in one file)",
  },
} as const satisfies Record<string, Text>;

/** Quick look over a whole text: false means that no cell in it is damaged. */
export function maybeDamaged(text: string): boolean {
  return SUSPECT.test(text);
}

/** What was expected instead of a cell with lost, undefined or doubly encoded characters; undefined when it is sound. */
export function damageOf(
  text: string,
  { encoding, valid }: { readonly encoding: Encoding; readonly valid: boolean },
): Text | undefined {
  if (text.includes("\ufffd")) return valid ? EXPECTED.lost : EXPECTED.notUtf8;
  if (TWICE.test(text)) return EXPECTED.twice;
  if (!BROKEN.test(text)) return undefined;
  return encoding === "windows-1252" && !text.includes("\u0000") ? EXPECTED.undefinedByte : EXPECTED.control;
}
