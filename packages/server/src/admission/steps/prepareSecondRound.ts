import { secondLotteryOf, type SecondRoundLottery } from "@kansrijk/core/admission/process/roundSettings";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Kysely } from "kysely";
import { runInWorker } from "../../jobs/runInWorker.ts";
import type { Database } from "../../store/database.ts";
import { afterCareAside } from "../afterCareAside.ts";
import { secondRoundEvent } from "../afterCareEvents.ts";
import { committedOf } from "../closeResult.ts";
import { needDocument, removeDocuments } from "../documents.ts";
import { drawResult } from "../drawResult.ts";
import { inputOf } from "../inputOf.ts";
import { lastAct, readActs } from "../readActs.ts";
import { refusal } from "../refusals.ts";
import { currentFiles, fileContents, type FileRecord } from "../roundFiles.ts";
import { runVerifier } from "../runVerifier.ts";
import { stillTheseFiles } from "../stillTheseFiles.ts";
import { saltKeyOf } from "../saltKey.ts";
import type { PreparedStep, PrepareStep } from "../step.ts";
import type { SecondOutput, SecondWorkInput } from "../work/secondWork.ts";

const WORK = new URL("../work/secondWork.ts", import.meta.url);

/**
 * Places new lists on the places that are left. The row is that of the first round, turned round or not as was fixed at
 * the close; newcomers come after it.
 */
export const prepareSecondRound: PrepareStep<"second-round"> = async (context, request) => {
  const { db, round, steps, target, signal, report } = context;
  const lottery = secondLotteryOf(round.settings);
  if (request.lottery !== undefined && request.lottery !== lottery) return otherLottery(lottery);
  const files = await secondFiles(db, round.id, target.edition);
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
  const verification = await runVerifier(String(documents[0].content), { root: commitment.root }, signal);
  if (!verification.report.ok) return broken();
  const events = [...input.acts, secondRoundEvent(String(documents[0].content))];
  const after = await afterCareAside({ roundText: own.text, seed: input.seed, events }, signal);
  if (!after.ok) throw new Error("the acts that were kept do not follow from the placement");
  return done<PreparedStep>({
    params: { lottery, afterAct },
    result: {
      lottery,
      applicationsSha256: brought.sha256,
      commitment: { ...commitment, applications: undefined },
    },
    documents: [...documents, ...after.documents],
    inputs: [
      ...files.map(({ part, name, sha256, bytes }) => ({ role: part, kind: "admission-file", name, sha256, bytes })),
      ...[own, facts, drawn].map(inputOf),
      ...acts.slice(-1).map((item) => item.input),
    ],
    rows: commitment.applications,
    within: async (trx) => {
      if ((await lastAct(trx, round.id)) !== afterAct) return meanwhile();
      const same = stillTheseFiles(files, await secondFiles(trx, round.id, target.edition));
      if (!same.ok) return same;
      await removeDocuments(trx, { round: round.id, edition: target.edition }, after.documents);
      return done(null);
    },
  });
};

async function secondFiles(db: Kysely<Database>, round: string, edition: number): Promise<FileRecord[]> {
  const files = await currentFiles(db, round, edition);
  return files.filter(({ part }) => part === "second-applications" || part === "offers");
}

function otherLottery(lottery: SecondRoundLottery): Outcome<never> {
  const words = { reversed: ["omgekeerde", "reversed"], same: ["gelijke", "same"] } as const;
  return refusal(
    `Bij het sluiten is vastgelegd dat de tweede ronde de ${words[lottery][0]} rij van de eerste gebruikt (${lottery}). Dat kan niet meer anders: de loting is al bekend.`,
    `At the close it was fixed that the second round uses the ${words[lottery][1]} row of the first (${lottery}). That cannot change any more: the draw is known.`,
  );
}

function broken(): Outcome<never> {
  return refusal(
    "Het certificaat van de tweede ronde klopt niet. Er wordt niets bekendgemaakt.",
    "The certificate of the second round does not hold. Nothing is published.",
  );
}

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
