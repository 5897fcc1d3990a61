import { protectCount } from "@kansrijk/core/admission/process/protectCount";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { runInWorker } from "../../jobs/runInWorker.ts";
import { committedOf, type Committed } from "../closeResult.ts";
import { JSON_TYPE, needDocument, type NewDocument } from "../documents.ts";
import { drawResult } from "../drawResult.ts";
import { inputOf } from "../inputOf.ts";
import { refusal } from "../refusals.ts";
import { roundFiles, fileContents } from "../roundFiles.ts";
import { saltKeyOf } from "../saltKey.ts";
import type { PreparedStep, PrepareStep, StepContext } from "../step.ts";
import type { CommitInput, CommitOutput } from "../work/closeWork.ts";
import { placeIn } from "./preparePlace.ts";

const COMMIT = new URL("../work/closeWork.ts", import.meta.url);

/**
 * Places again with changed files and the same seed, as a new edition beside the old one. Who chose the change cannot
 * choose the outcome: the lottery number of everybody else keeps its order.
 */
export const prepareCorrect: PrepareStep<"correct"> = async (context, { reason }) => {
  const { db, round, steps, target, services } = context;
  const before = await needDocument(db, round.id, round.edition, "round.json");
  const files = await roundFiles(db, round.id, target.edition);
  const { sha256: codeSha256 } = await services.code();
  const previous = committedOf(steps, round.edition)!;
  const hasFiles = files.some(({ edition }) => edition === target.edition);
  if (!hasFiles && codeSha256 === previous.codeSha256)
    return refusal(
      "Breng eerst de verbeterde bestanden. Zonder verandering is er niets te corrigeren.",
      "Bring the corrected files first. Without a change there is nothing to correct.",
    );
  const saltKey = await saltKeyOf(db, round.id);
  const fixed = { rulesSha256: previous.rulesSha256, codeSha256 };
  const committed = await commit(context, { files, saltKey, context: fixed });
  if (!committed.ok) return committed;
  const { seed } = drawResult(steps)!;
  const output = await placeIn(context, {
    ...committed.value,
    seed,
    draw: null,
    saltKey,
    context: fixed,
    edition: target.edition,
    previousText: before.text,
  });
  if (!output.ok) return output;
  const result: Committed & { readonly reason: string; readonly changed: number | null; readonly seed: string } = {
    commitment: output.commitment,
    ...fixed,
    reason,
    changed: protectCount(output.changed ?? 0),
    seed,
  };
  const correction = canonicalJson({
    format: "kansrijk-correction/1",
    round: round.id,
    edition: target.edition,
    before: { edition: round.edition, ...previous },
    ...result,
  });
  const [certificate, ...others] = output.documents;
  return done<PreparedStep>({
    params: { reason },
    result,
    documents: [
      certificate,
      ...others,
      { name: "correction.json", audience: "public", mediaType: JSON_TYPE, content: correction },
      ...committed.value.documents,
    ],
    inputs: [
      ...files.map(({ part, name, sha256, bytes }) => ({ role: part, kind: "admission-file", name, sha256, bytes })),
      inputOf(before),
      inputOf(await needDocument(db, round.id, 1, "draw.json")),
    ],
    rows: output.commitment.applications,
  });
};

interface CommittedFiles {
  readonly roundText: string;
  readonly factsText: string;
  readonly documents: readonly NewDocument[];
}

async function commit(
  { db, round, signal, report }: StepContext,
  {
    files,
    saltKey,
    context,
  }: { files: Awaited<ReturnType<typeof roundFiles>> } & Pick<CommitInput, "saltKey" | "context">,
): Promise<Outcome<CommittedFiles>> {
  const input: CommitInput = { files: await fileContents(db, files), rules: round.settings, saltKey, context };
  const output = await runInWorker<CommitOutput>(COMMIT, input, { signal, onProgress: (done) => report(done / 3) });
  if (!output.ok)
    return refusal(
      `De verbeterde bestanden hebben ${output.faults.length} fouten. Ze staan bij het beheer van de ronde.`,
      `The corrected files have ${output.faults.length} faults. They stand at the desk of the round.`,
    );
  const document = (name: string, audience: NewDocument["audience"], content: string): NewDocument => {
    return { name, audience, mediaType: JSON_TYPE, content };
  };
  const { programmes } = JSON.parse(output.factsText) as { programmes: unknown };
  return done({
    roundText: output.roundText,
    factsText: output.factsText,
    documents: [
      document("content.json", "public", output.contentText),
      document("programmes.json", "public", canonicalJson(programmes)),
      document("round.json", "trusted", output.roundText),
      document("facts.json", "trusted", output.factsText),
    ],
  });
}
