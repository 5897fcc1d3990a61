import { done, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";
import { appendAudit } from "../../audit/appendAudit.ts";
import { committedOf } from "../closeResult.ts";
import { hashOf, insertDocument, JSON_TYPE, loadDocument, nextVersion, packDocument } from "../documents.ts";
import { inputOf } from "../inputOf.ts";
import { lockRound } from "../readRoundRow.ts";
import type { TakenStep } from "../readSteps.ts";
import { refusal } from "../refusals.ts";
import { runVerifier, type Verification } from "../runVerifier.ts";
import type { PreparedStep, PrepareStep, StepContext } from "../step.ts";

/** Has the stored certificate checked by the independent verifier; a certificate that does not hold blocks publishing. */
export const prepareVerify: PrepareStep<"verify"> = async (context) => {
  const { db, round, steps, target, signal, report } = context;
  const certificate = await loadDocument(db, round.id, target.edition, "certificate.json");
  if (!certificate) return gone();
  report(0.1, { nl: "Certificaat laten controleren", en: "Having the certificate checked" });
  const { root } = committedOf(steps, target.edition)!.commitment;
  const announced = target.edition === 1 ? await loadDocument(db, round.id, 1, "announcement.json") : undefined;
  const published = announced ? { root, announcement: announced.text } : { root };
  const verification = await runVerifier(certificate.text, published, signal);
  if (!verification.report.ok) return broken(context, verification);
  const made = placingStep(steps, target.edition);
  if (hashOf(certificate.content) !== made?.receipt.output.sha256) return changed();
  return done<PreparedStep>({
    params: {},
    result: {
      ok: true,
      certificateSha256: hashOf(certificate.content),
      properties: verification.report.properties.map(({ property, title, status }) => ({ property, title, status })),
    },
    documents: [{ name: "verification.json", audience: "public", mediaType: JSON_TYPE, content: verification.text }],
    inputs: [inputOf(certificate)],
    rows: 0,
  });
};

/** The step that made the certificate of an edition. */
export function placingStep(steps: readonly TakenStep[], edition: number): TakenStep | undefined {
  return steps.find((item) => item.edition === edition && (item.step === "place" || item.step === "correct"));
}

/** Keeps the report for the coordinator and in the audit trail: a failed check may not disappear. */
async function broken({ db, round, target }: StepContext, { report, text }: Verification): Promise<Outcome<never>> {
  const properties = report.properties.filter(({ status }) => status === "broken").map(({ property }) => property);
  const document = await packDocument({
    name: "verification-failed.json",
    audience: "trusted",
    mediaType: JSON_TYPE,
    content: text,
  });
  await db.transaction().execute(async (trx) => {
    if ((await lockRound(trx, round.id))?.erasedAt !== null) return;
    const place = { round: round.id, edition: target.edition, step: "verify" as const };
    const version = await nextVersion(trx, { ...place, name: document.name });
    await insertDocument(trx, { ...place, version }, document);
    await appendAudit(trx, {
      actor: "user",
      action: "admission.verify-failed",
      subject: round.id,
      detail: { edition: target.edition, properties, report: document.sha256 },
    });
  });
  return { ok: false, refusals: [brokenText(properties.join(", "))] };
}

function brokenText(properties: string): Refusal {
  return {
    kind: "invalid-setting",
    message: {
      nl: `Het certificaat klopt niet (${properties}). Er wordt niets bekendgemaakt. Het verslag staat bij het beheer van de ronde.`,
      en: `The certificate does not hold (${properties}). Nothing is published. The report stands at the desk of the round.`,
    },
  };
}

function changed(): Outcome<never> {
  return refusal(
    "Het certificaat is niet het certificaat dat bij het plaatsen is gemaakt: het is veranderd in de opslag.",
    "The certificate is not the one that was made when placing: it was changed in the store.",
  );
}

function gone(): Outcome<never> {
  return refusal("Het certificaat is er niet meer.", "The certificate is no longer there.");
}
