import type { CorrectionFaults } from "@kansrijk/core/admission/process/correctionFaults";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { appendAudit } from "../audit/appendAudit.ts";
import { insertDocument, JSON_TYPE, nextVersion, packDocument } from "./documents.ts";
import { lockRound } from "./readRoundRow.ts";
import { refusal } from "./refusals.ts";
import type { StepContext } from "./step.ts";

const NAME = "correction-refused.json";
const MOST = 5;

/**
 * Refuses a correction with ids that were not in the close. The error of a job is public: it names programmes, and only
 * counts applicants. Their ids stand in a document for the coordinator, and the attempt in the audit trail.
 */
export async function notOfTheClose({ db, round }: StepContext, faults: CorrectionFaults): Promise<Outcome<never>> {
  const { newApplicants, otherFamily, newProgrammes } = faults;
  const counts = {
    newApplicants: newApplicants.length,
    otherFamily: otherFamily.length,
    newProgrammes: newProgrammes.length,
  };
  const document = await packDocument({
    name: NAME,
    audience: "trusted",
    mediaType: JSON_TYPE,
    content: canonicalJson({ format: "kansrijk-correction-refused/1", ...faults }),
  });
  await db.transaction().execute(async (trx) => {
    const locked = await lockRound(trx, round.id);
    if (!locked || locked.erasedAt !== null) return;
    const place = { round: round.id, edition: round.edition, step: "correct" as const };
    await insertDocument(trx, { ...place, version: await nextVersion(trx, { ...place, name: NAME }) }, document);
    // Without a hash of the ids: the trail stays for ever, and ids are easily guessed.
    await appendAudit(trx, {
      actor: "user",
      action: "admission.correct-refused",
      subject: round.id,
      detail: { edition: round.edition, ...counts },
    });
  });
  const named = newProgrammes.slice(0, MOST).join(", ") + (newProgrammes.length > MOST ? ", ..." : "");
  const parts: readonly (readonly [count: number, nl: string, en: string])[] = [
    [counts.newApplicants, "nieuwe leerlingen", "new applicants"],
    [counts.otherFamily, "leerlingen met een ander gezin", "applicants with another family"],
    [counts.newProgrammes, `nieuwe afdelingen (${named})`, `new programmes (${named})`],
  ];
  const words = (text: 1 | 2): string =>
    parts.flatMap((part) => (part[0] === 0 ? [] : [`${part[0]} ${part[text]}`])).join(", ");
  return refusal(
    `Het startgetal is al bekend. Daarom mag een correctie niemand een ander lot geven. Er zijn: ${words(1)}. De namen staan bij het beheer in ${NAME}. Gebruik de codes van het sluiten; wie er toen niet bij was, komt in de tweede ronde.`,
    `The seed is known already. So a correction may give nobody another lot. There are: ${words(2)}. Their ids stand at the desk in ${NAME}. Use the ids of the close; who was not there then comes in the second round.`,
  );
}
