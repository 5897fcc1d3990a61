import type { Language } from "@kansrijk/core/vocabulary/text";
import { shareText } from "../../../i18n/format.ts";

/** A share of an outcome for people; one that says too much about few is not shown. */
export function percentOrHidden(share: number | null, language: Language): string {
  return share === null ? "–" : shareText(share, language, 1);
}
