import { secondLotteryOf, type RoundSettings } from "@kansrijk/core/admission/process/roundSettings";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { RoundRow } from "./readRoundRow.ts";

/** The rules of a round as they are fixed at the close; `rulesSha256` of the commitment is the hash of this text. */
export function rulesText({ id }: Pick<RoundRow, "id">, { draw: _draw, ...own }: RoundSettings): string {
  const settings = { ...own, secondRoundLottery: secondLotteryOf(own) };
  return canonicalJson({ format: "kansrijk-round-rules/1", mechanism: "deferred-acceptance", round: id, settings });
}
