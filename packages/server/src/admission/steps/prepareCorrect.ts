import type { CorrectionDifference } from "@kansrijk/core/admission/process/correctionDifference";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { runInWorker } from "../../jobs/runInWorker.ts";
import { committedOf, type Committed } from "../closeResult.ts";
import { JSON_TYPE, needDocument, type NewDocument } from "../documents.ts";
import { drawResult } from "../drawResult.ts";
import { inputOf } from "../inputOf.ts";
import { notOfTheClose } from "../notOfTheClose.ts";
import { refusal } from "../refusals.ts";
import { roundFiles, fileContents } from "../roundFiles.ts";
import { saltKeyOf } from "../saltKey.ts";
import type { PreparedStep, PrepareStep, StepContext } from "../step.ts";
import { stillTheseFiles } from "../stillTheseFiles.ts";
import type { CommitInput, CommitOutput } from "../work/closeWork.ts";
import { placeIn } from "./preparePlace.ts";

const COMMIT = new URL("../work/closeWork.ts", import.meta.url);

/**
 * Places again with changed files and the same seed, as a new edition beside the old one. The seed is known by now, so
 * ids that follow the lottery must be those of the close: nobody can try out lots. Who changes lists or places can still
 * see what comes of it before; that is why every kind of change is counted and published.
 */
export const prepareCorrect: PrepareStep<"correct"> = async (context, { reason }) => {
  const { db, round, steps, target, services } = context;
  const [closed, before] = await Promise.all(
    [1, round.edition].map((edition) => needDocument(db, round.id, edition, "round.json")),
  );
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
    correction: { closedText: closed!.text, previousText: before!.text },
  });
  if (!output.ok) return output.faults ? notOfTheClose(context, output.faults) : output;
  const { placements: changed, difference } = output.changed!;
  const result: Corrected = { commitment: output.commitment, ...fixed, reason, changed, difference, seed };
  const [certificate, ...others] = output.documents;
  return done<PreparedStep>({
    params: { reason },
    result: { ...result },
    documents: [certificate, ...others, correctionJson(context, previous, result), ...committed.value.documents],
    inputs: [
      ...files.map(({ part, name, sha256, bytes }) => ({ role: part, kind: "admission-file", name, sha256, bytes })),
      ...(round.edition === 1 ? [] : [inputOf(closed!)]),
      inputOf(before!),
      inputOf(await needDocument(db, round.id, 1, "draw.json")),
    ],
    rows: output.commitment.applications,
    within: async (trx) => stillTheseFiles(files, await roundFiles(trx, round.id, target.edition)),
  });
};

interface Corrected extends Committed {
  readonly reason: string;
  /** Exact: how many are placed elsewhere, who was left out among them. */
  readonly changed: number;
  readonly difference: CorrectionDifference;
  readonly seed: string;
}

function correctionJson({ round, target }: StepContext, previous: Committed, result: Corrected): NewDocument {
  const content = canonicalJson({
    format: "kansrijk-correction/1",
    round: round.id,
    edition: target.edition,
    before: { edition: round.edition, ...previous },
    ...result,
  });
  return { name: "correction.json", audience: "public", mediaType: JSON_TYPE, content };
}

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
