import { checkErasesOn } from "@kansrijk/core/admission/process/roundSettings";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Transaction } from "kysely";
import type { Database } from "../../store/database.ts";
import { dayInNetherlands } from "../dayInNetherlands.ts";
import { JSON_TYPE, listDocuments } from "../documents.ts";
import { forgetKept } from "../keepLast.ts";
import { refusal } from "../refusals.ts";
import type { RoundRow } from "../readRoundRow.ts";
import type { PreparedStep, PrepareStep } from "../step.ts";

/**
 * Removes all personal data of a round for ever: files, documents that are not public, and the salt key, without which
 * the hashes in the public certificate and the codes of the pupils lead to nobody. Steps, receipts, public documents and
 * the audit trail stay.
 */
export const prepareErase: PrepareStep<"erase"> = async ({ db, round, services }, { confirm, reason }) => {
  const allowed = mayErase(round, confirm, services.now());
  if (!allowed.ok) return allowed;
  const documents = (await listDocuments(db, round.id)).filter(({ audience }) => audience === "trusted");
  const files = await db
    .selectFrom("admission_file")
    .select(["part", "edition", "version"])
    .where("round_id", "=", round.id)
    .orderBy("edition")
    .orderBy("part")
    .orderBy("version")
    .execute();
  const basis = { basis: allowed.value, erasesOn: round.settings.erasesOn ?? null, reason };
  const content = canonicalJson({
    format: "kansrijk-erasure/1",
    round: round.id,
    state: round.state,
    ...basis,
    erased: { files, documents: documents.map(({ name, edition }) => ({ name, edition })), saltKey: true },
  });
  return done<PreparedStep>({
    params: { ...basis },
    result: { ...basis, files: files.length, documents: documents.length },
    documents: [{ name: "erasure.json", audience: "public", mediaType: JSON_TYPE, content }],
    inputs: [],
    rows: 0,
    within: (trx) => erase(trx, round.id),
  });
};

const EVIDENCE = new Set<RoundRow["state"]>(["closed", "drawn", "placed", "verified"]);

/**
 * From the day of the settings on; at another moment only by who names the round once more. Between the close and the
 * publication what would be erased is evidence: then only a day that was set, after the publication that was planned.
 */
function mayErase(
  { id, settings, state }: RoundRow,
  confirm: string | undefined,
  now: number,
): Outcome<"date" | "confirmation"> {
  const { erasesOn } = settings;
  const isDue = erasesOn !== undefined && dayInNetherlands(now) >= erasesOn;
  const isPlanned = settings.calendar.publishesOn !== null && checkErasesOn(settings).ok;
  if (EVIDENCE.has(state) && !(isDue && isPlanned))
    return refusal(
      "Tussen het sluiten en het bekendmaken wordt niet gewist: dan verdwijnt het bewijs van hoe er is geloot en geplaatst. Maak de uitslag eerst bekend.",
      "Nothing is erased between the close and the publication: the evidence of the draw and the placement would disappear. Publish the result first.",
    );
  if (isDue) return done("date");
  if (confirm === id) return done("confirmation");
  if (erasesOn === undefined)
    return refusal(
      `De instellingen van de ronde noemen geen dag om te wissen. Wissen kan niet ongedaan worden gemaakt: bevestig met het id van de ronde ("${id}").`,
      `The settings of the round name no day to erase. Erasing cannot be undone: confirm with the id of the round ("${id}").`,
    );
  return refusal(
    `De gegevens worden pas op ${erasesOn} gewist. Eerder wissen kan niet ongedaan worden gemaakt: bevestig met het id van de ronde ("${id}").`,
    `The data are to be erased on ${erasesOn}. Erasing earlier cannot be undone: confirm with the id of the round ("${id}").`,
  );
}

async function erase(trx: Transaction<Database>, round: string): Promise<Outcome<null>> {
  await trx.deleteFrom("admission_file").where("round_id", "=", round).execute();
  await trx.deleteFrom("admission_document").where("round_id", "=", round).where("audience", "=", "trusted").execute();
  await trx.deleteFrom("admission_secret").where("round_id", "=", round).execute();
  forgetKept();
  return done(null);
}
