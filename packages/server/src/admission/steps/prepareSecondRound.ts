import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { runInWorker } from "../../jobs/runInWorker.ts";
import { afterCareAside } from "../afterCareAside.ts";
import { secondRoundEvent } from "../afterCareEvents.ts";
import { committedOf } from "../closeResult.ts";
import { needDocument, removeDocuments } from "../documents.ts";
import { drawResult } from "../drawResult.ts";
import { inputOf } from "../inputOf.ts";
import { lastAct, readActs } from "../readActs.ts";
import { refusal } from "../refusals.ts";
import { currentFiles, fileContents } from "../roundFiles.ts";
import { runVerifier } from "../runVerifier.ts";
import { saltKeyOf } from "../saltKey.ts";
import type { PreparedStep, PrepareStep } from "../step.ts";
import type { SecondOutput, SecondWorkInput } from "../work/secondWork.ts";

const WORK = new URL("../work/secondWork.ts", import.meta.url);

/** Places new lists on the places that are left. The lottery is that of the first round, so nobody can choose it. */
export const prepareSecondRound: PrepareStep<"second-round"> = async (context, { lottery }) => {
  const { db, round, steps, target, signal, report } = context;
  const files = (await currentFiles(db, round.id, target.edition)).filter(
    ({ part }) => part === "second-applications" || part === "offers",
  );
  const brought = files.find(({ part }) => part === "second-applications");
  if (brought?.edition !== target.edition)
    return refusal("Breng eerst de lijsten voor de tweede ronde.", "Bring the lists for the second round first.");
  const [own, facts, drawn] = await Promise.all([
    needDocument(db, round.id, target.edition, "round.json"),
    needDocument(db, round.id, target.edition, "facts.json"),
    needDocument(db, round.id, 1, "draw.json"),
  ]);
  const acts = await readActs(db, round.id, target.edition);
  const afterAct = await lastAct(db, round.id);
  const { rulesSha256, codeSha256 } = committedOf(steps, target.edition)!;
  const { tieBreaking, listRules } = round.settings;
  const input: SecondWorkInput = {
    files: await fileContents(db, files),
    rules: { tieBreaking, listRules },
    firstText: own.text,
    factsText: facts.text,
    seed: drawResult(steps)!.seed,
    acts: acts.map(({ act }) => act),
    lottery,
    saltKey: await saltKeyOf(db, round.id),
    context: { rulesSha256, codeSha256 },
    edition: target.edition,
  };
  const output = await runInWorker<SecondOutput>(WORK, input, { signal, onProgress: report });
  if (!output.ok) return notMade(output);
  const { commitment, documents } = output;
  const verification = await runVerifier(String(documents[0].content), commitment.root, signal);
  if (!verification.report.ok)
    return refusal(
      "Het certificaat van de tweede ronde klopt niet. Er wordt niets bekendgemaakt.",
      "The certificate of the second round does not hold. Nothing is published.",
    );
  const events = [...input.acts, secondRoundEvent(String(documents[0].content))];
  const after = await afterCareAside({ roundText: own.text, seed: input.seed, events }, signal);
  if (!after.ok) throw new Error("the acts that were kept do not follow from the placement");
  return done<PreparedStep>({
    params: { lottery, afterAct },
    result: { lottery, commitment: { ...commitment, applications: undefined } },
    documents: [...documents, ...after.documents],
    inputs: [
      ...files.map(({ part, name, sha256, bytes }) => ({ role: part, kind: "admission-file", name, sha256, bytes })),
      ...[own, facts, drawn].map(inputOf),
      ...acts.slice(-1).map((item) => item.input),
    ],
    rows: commitment.applications,
    within: async (trx) => {
      if ((await lastAct(trx, round.id)) !== afterAct) return meanwhile();
      await removeDocuments(trx, { round: round.id, edition: target.edition }, after.documents);
      return done(null);
    },
  });
};

function meanwhile(): Outcome<never> {
  return refusal(
    "Intussen is er iets gedaan in de nazorg: er zijn nu andere plaatsen over. Zet de stap opnieuw.",
    "Something was done in the after-care in the meantime: other places are left now. Take the step again.",
  );
}

/** Texts about applicants stay inside: the error of a job is public. */
function notMade({ faults, refusals }: Extract<SecondOutput, { ok: false }>): Outcome<never> {
  if (faults === 0 && refusals.length > 0) return { ok: false, refusals };
  return refusal(
    `De lijsten voor de tweede ronde hebben ${faults} fouten.`,
    `The lists for the second round have ${faults} faults.`,
  );
}
