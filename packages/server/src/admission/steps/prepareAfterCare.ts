import { randomBytes } from "node:crypto";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Transaction } from "kysely";
import type { z } from "zod";
import type { Database } from "../../store/database.ts";
import { afterCareAside } from "../afterCareAside.ts";
import { afterCareEvents, secondRoundOf } from "../afterCareEvents.ts";
import { JSON_TYPE, needDocument, removeDocuments, type NewDocument } from "../documents.ts";
import { drawResult } from "../drawResult.ts";
import { inputOf } from "../inputOf.ts";
import { ACT_DOCUMENT, lastAct, readActs, type keptActSchema } from "../readActs.ts";
import { readSteps } from "../readSteps.ts";
import { refusal } from "../refusals.ts";
import type { PreparedStep, PrepareStep, StepContext } from "../step.ts";

/**
 * One act of the after-care: replays everything that happened in this edition, and then the act. Nothing is drawn or
 * placed again. What follows from the acts replaces what followed before; the acts themselves stay.
 */
export const prepareAfterCare: PrepareStep<"after-care"> = async (context, { act, expected }) => {
  const { db, round, steps, target, signal } = context;
  const { edition } = target;
  if (!steps.some((item) => item.step === "reserve-lists" && item.edition === edition))
    return refusal("Maak eerst de reservelijsten.", "Make the reserve lists first.");
  if ((await lastAct(db, round.id)) !== expected) return meanwhile();
  const [own, drawn, acts] = await Promise.all([
    needDocument(db, round.id, edition, "round.json"),
    needDocument(db, round.id, 1, "draw.json"),
    readActs(db, round.id, edition),
  ]);
  const before = await afterCareEvents(db, { round: round.id, edition }, steps, acts);
  const { seed } = drawResult(steps)!;
  const output = await afterCareAside({ roundText: own.text, seed, events: [...before, act] }, signal);
  if (!output.ok) return output;
  const sequence = expected + 1;
  const kept: z.infer<typeof keptActSchema> = {
    format: "kansrijk-after-care-act/1",
    sequence,
    act,
    moves: output.moves,
    nonce: randomBytes(16).toString("hex"),
  };
  const document: NewDocument = {
    name: ACT_DOCUMENT,
    audience: "trusted",
    mediaType: JSON_TYPE,
    content: canonicalJson(kept),
  };
  return done<PreparedStep>({
    params: { kind: act.kind },
    result: {},
    documents: [...output.documents, document],
    inputs: [inputOf(own), inputOf(drawn), ...acts.slice(-1).map(({ input }) => input)],
    rows: output.applicants,
    sequence,
    within: (trx) => replace(trx, context, expected, output.documents),
  });
};

/** Checks once more that nobody acted in the meantime, and removes what followed from the acts before this one. */
async function replace(
  trx: Transaction<Database>,
  { round, target, steps }: StepContext,
  expected: number,
  documents: readonly NewDocument[],
): Promise<Outcome<null>> {
  const hasSecond = (all: StepContext["steps"]): boolean => secondRoundOf(all, target.edition) !== undefined;
  if ((await lastAct(trx, round.id)) !== expected) return meanwhile();
  if (hasSecond(await readSteps(trx, round.id)) !== hasSecond(steps)) return meanwhile();
  await removeDocuments(trx, { round: round.id, edition: target.edition }, documents);
  return done(null);
}

function meanwhile(): Outcome<never> {
  return refusal(
    "Er is intussen iets anders gedaan in de nazorg van deze ronde. Kijk hoe het er nu voor staat en probeer het dan opnieuw.",
    "Something else was done in the after-care of this round in the meantime. See how it stands now, and try again then.",
  );
}
