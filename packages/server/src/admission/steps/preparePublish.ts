import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { done } from "@kansrijk/core/vocabulary/refusal";
import { hashOf, JSON_TYPE, listDocuments, loadDocument } from "../documents.ts";
import { inputOf } from "../inputOf.ts";
import { publicDocuments } from "../readDocument.ts";
import { refusal } from "../refusals.ts";
import type { PreparedStep, PrepareStep } from "../step.ts";
import { placingStep } from "./prepareVerify.ts";

/** Opens the edition to everybody, after a last look at what was verified. */
export const preparePublish: PrepareStep<"publish"> = async ({ db, round, steps, target }) => {
  const { edition } = target;
  const own = (await listDocuments(db, round.id)).filter((document) => document.edition === edition);
  const loaded = await Promise.all(own.map(({ name }) => loadDocument(db, round.id, edition, name)));
  for (const document of loaded) {
    if (document && hashOf(document.content) === document.sha256) continue;
    return refusal(
      `Document ${document?.name ?? "?"} is veranderd in de opslag. Er wordt niets bekendgemaakt.`,
      `Document ${document?.name ?? "?"} was changed in the store. Nothing is published.`,
    );
  }
  const certificate = loaded.find((document) => document?.name === "certificate.json");
  const verified = steps.find((item) => item.step === "verify" && item.edition === edition);
  if (!certificate || certificate.sha256 !== verified?.result["certificateSha256"])
    return refusal(
      "Het certificaat is niet het certificaat dat is gecontroleerd. Er wordt niets bekendgemaakt.",
      "The certificate is not the one that was verified. Nothing is published.",
    );
  const opened = publicDocuments(own, edition).map(({ name, sha256, mediaType }) => ({ name, sha256, mediaType }));
  const content = canonicalJson({
    format: "kansrijk-publication/1",
    round: round.id,
    edition,
    placedBy: placingStep(steps, edition)?.receipt.id,
    verifiedBy: verified.receipt.id,
    documents: opened,
  });
  return done<PreparedStep>({
    params: {},
    result: { documents: opened.length },
    documents: [{ name: "publication.json", audience: "public", mediaType: JSON_TYPE, content }],
    inputs: loaded.flatMap((document) => (document?.audience === "public" ? [inputOf(document)] : [])),
    rows: opened.length,
  });
};
