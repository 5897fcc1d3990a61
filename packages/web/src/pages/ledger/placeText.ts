import type { StatedPlace } from "@kansrijk/core/ledger/statedPlace";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { LEDGER } from "./ledgerWords.ts";

/** "S4, Investeren in gelijke kansen, alinea 5". */
export function placeText(
  { letter, heading, paragraph, footnote }: StatedPlace,
  text: (words: Text) => string,
): string {
  const note = footnote === undefined ? "" : `, ${text(LEDGER.footnote)} ${footnote}`;
  return `${letter}, ${heading === "" ? text(LEDGER.opening) : heading}, ${text(LEDGER.paragraph)} ${paragraph}${note}`;
}
