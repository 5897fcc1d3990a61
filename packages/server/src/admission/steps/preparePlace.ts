import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { runInWorker } from "../../jobs/runInWorker.ts";
import { closeResult, type CloseResult } from "../closeResult.ts";
import { needDocument } from "../documents.ts";
import { drawResult } from "../drawResult.ts";
import { inputOf } from "../inputOf.ts";
import { refusal } from "../refusals.ts";
import { saltKeyOf } from "../saltKey.ts";
import type { PreparedStep, PrepareStep, StepContext } from "../step.ts";
import type { PlaceInput, PlaceOutput } from "../work/placeWork.ts";

const WORK = new URL("../work/placeWork.ts", import.meta.url);

/** Places the committed round with the drawn seed; makes the certificate and what follows from it. */
export const preparePlace: PrepareStep<"place"> = async (context, request) => {
  const { db, round, steps, target, services } = context;
  const close = closeResult(steps)!;
  const { seed, draw } = drawResult(steps)!;
  const { sha256: codeNow } = await services.code();
  if (codeNow !== close.codeSha256 && request.codeReason === undefined) return otherCode(close, codeNow);
  const [own, facts, drawn] = await Promise.all(
    ["round.json", "facts.json", "draw.json"].map((name) => needDocument(db, round.id, 1, name)),
  );
  const output = await placeIn(context, {
    roundText: own!.text,
    factsText: facts!.text,
    seed,
    draw,
    saltKey: await saltKeyOf(db, round.id),
    context: { rulesSha256: close.rulesSha256, codeSha256: close.codeSha256 },
    edition: target.edition,
    correction: null,
  });
  if (!output.ok) return output;
  const params = request.codeReason === undefined ? {} : { codeReason: request.codeReason, codeSha256: codeNow };
  return done<PreparedStep>({
    params,
    result: params,
    documents: output.documents,
    inputs: [own!, facts!, drawn!].map(inputOf),
    rows: output.commitment.applications,
  });
};

/** In a thread of its own, which can be stopped. */
export function placeIn({ signal, report }: StepContext, input: PlaceInput): Promise<PlaceOutput> {
  report(0.1, { nl: "Plaatsen", en: "Placing" });
  return runInWorker<PlaceOutput>(WORK, input, { signal, onProgress: report });
}

function otherCode(close: CloseResult, now: string): Outcome<never> {
  return refusal(
    `Het programma is veranderd sinds het sluiten (vastgelegd ${close.codeSha256.slice(0, 12)}, nu ${now.slice(0, 12)}). Gebruik de versie van het sluiten, of geef een reden: die wordt bekendgemaakt.`,
    `The program has changed since the close (committed ${close.codeSha256.slice(0, 12)}, now ${now.slice(0, 12)}). Use the version of the close, or give a reason: it is published.`,
  );
}
