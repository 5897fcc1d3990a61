import { checkErasesOn, type RoundSettings } from "@kansrijk/core/admission/process/roundSettings";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { appendAudit } from "../audit/appendAudit.ts";
import { jsonText } from "../store/jsonText.ts";
import type { Store } from "../store/store.ts";

export interface NewRound {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly schoolYear: string;
  readonly settings: RoundSettings;
}

/** Sets up a round; refuses an id that is taken. */
export function createRound(store: Pick<Store, "db">, round: NewRound): Promise<Outcome<string>> {
  return store.db.transaction().execute(async (trx) => {
    const { id, title, region, schoolYear, settings } = round;
    const erasing = checkErasesOn(settings);
    if (!erasing.ok) return erasing;
    const made = await trx
      .insertInto("admission_round")
      .values({ id, title, region, school_year: schoolYear, settings: jsonText(settings) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n)
      return refused({
        kind: "invalid-setting",
        message: { nl: `Er is al een ronde "${id}".`, en: `There is a round "${id}" already.` },
      });
    await appendAudit(trx, { actor: "user", action: "admission.create", subject: id, detail: { region, schoolYear } });
    return done(id);
  });
}
