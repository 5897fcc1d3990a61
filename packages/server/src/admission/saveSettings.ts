import { checkErased } from "@kansrijk/core/admission/process/checkStep";
import { checkErasesOn, type RoundSettings } from "@kansrijk/core/admission/process/roundSettings";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { appendAudit } from "../audit/appendAudit.ts";
import { jsonText } from "../store/jsonText.ts";
import type { Store } from "../store/store.ts";
import { lockRound } from "./readRoundRow.ts";
import { noSuchRound } from "./refusals.ts";

/** Changes the settings; refused from the close on, because they are part of what was committed. */
export function saveSettings(
  store: Pick<Store, "db">,
  round: string,
  settings: RoundSettings,
): Promise<Outcome<RoundSettings>> {
  return store.db.transaction().execute(async (trx) => {
    const row = await lockRound(trx, round);
    if (!row) return noSuchRound(round);
    const erased = checkErased(row.erasedAt);
    if (!erased.ok) return erased;
    if (row.state !== "set-up" && row.state !== "open")
      return refused({
        kind: "invalid-setting",
        message: {
          nl: "De ronde is gesloten: de instellingen horen bij wat is vastgelegd en kunnen niet meer veranderen.",
          en: "The round is closed: its settings are part of what was committed and cannot change any more.",
        },
      });
    const erasing = checkErasesOn(settings);
    if (!erasing.ok) return erasing;
    await trx
      .updateTable("admission_round")
      .set({ settings: jsonText(settings) })
      .where("id", "=", round)
      .execute();
    await appendAudit(trx, {
      actor: "user",
      action: "admission.settings",
      subject: round,
      detail: { sha256: sha256(canonicalJson(settings)) },
    });
    return done(settings);
  });
}
