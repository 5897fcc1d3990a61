import type { Text } from "@kansrijk/core/vocabulary/text";
import { DISCLOSURE } from "./disclosureWords.ts";

/** "0 to 12", or "0 or more" when there is no end to it. */
export function bandText(
  { low, high }: { readonly low: number; readonly high: number | null },
  text: (text: Text) => string,
): string {
  if (low === high) return String(low);
  return high === null ? `${low} ${text(DISCLOSURE.upTo)}` : `${low} ${text(DISCLOSURE.to)} ${high}`;
}
