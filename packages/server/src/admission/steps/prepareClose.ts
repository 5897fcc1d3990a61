import { randomBytes } from "node:crypto";
import { announceSources, announcementOf, meaningOf } from "@kansrijk/core/admission/process/announce";
import { BEACON_NETWORKS } from "@kansrijk/core/admission/process/beaconNetworks";
import { checkErasesOn } from "@kansrijk/core/admission/process/roundSettings";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Transaction } from "kysely";
import { runInWorker } from "../../jobs/runInWorker.ts";
import type { Database } from "../../store/database.ts";
import { calendarReason } from "../calendarReason.ts";
import type { CloseResult } from "../closeResult.ts";
import { hashOf, JSON_TYPE, type NewDocument } from "../documents.ts";
import { refusal } from "../refusals.ts";
import { roundFiles, fileContents, type FileRecord } from "../roundFiles.ts";
import { rulesText } from "../rulesText.ts";
import { stillTheseFiles } from "../stillTheseFiles.ts";
import type { PreparedStep, PrepareStep, StepContext } from "../step.ts";
import type { CommitInput, CommitOutput } from "../work/closeWork.ts";

const WORK = new URL("../work/closeWork.ts", import.meta.url);

/**
 * Closes the round: files and rules are fixed with a secret salt key, and the root is published together with where the
 * randomness will come from. From here on nobody can change anything without the root telling.
 */
export const prepareClose: PrepareStep<"close"> = async (context, request) => {
  const { db, round, services, signal, report } = context;
  const now = services.now();
  const settings = request.draw ? { ...round.settings, draw: request.draw } : round.settings;
  const reason = calendarReason("close", settings.calendar.closesOn, now, request.calendarReason);
  if (!reason.ok) return reason;
  const erasing = checkErasesOn(settings);
  if (!erasing.ok) return erasing;
  const sources = announceSources(settings.draw, now);
  if (!sources.ok) return sources;
  const files = await roundFiles(db, round.id, round.edition);
  const rules = rulesText(round, settings);
  const saltKey = randomBytes(32).toString("hex");
  const roundContext = { rulesSha256: hashOf(rules), codeSha256: (await services.code()).sha256 };
  report(0.1, { nl: "Bestanden lezen", en: "Reading the files" });
  const input: CommitInput = {
    files: await fileContents(db, files),
    rules: settings,
    saltKey,
    context: roundContext,
  };
  const output = await runInWorker<CommitOutput>(WORK, input, { signal, onProgress: report });
  if (!output.ok) return unsound(output.faults.length);
  const { commitment } = output;
  const closedAt = new Date(now).toISOString();
  const early = reason.value === null ? {} : { calendarReason: reason.value };
  const result: CloseResult = { commitment, ...roundContext, announced: sources.value, closedAt, ...early };
  const announcement = announcementText(context, result);
  return done<PreparedStep>({
    params: { draw: settings.draw, ...early },
    result,
    documents: [
      publicJson("announcement.json", announcement),
      publicJson("rules.json", rules),
      publicJson("content.json", output.contentText),
      publicJson("programmes.json", canonicalJson(programmesOf(output.factsText))),
      trustedJson("round.json", output.roundText),
      trustedJson("facts.json", output.factsText),
      trustedJson("lint.json", output.lintText),
    ],
    inputs: files.map(({ part, name, sha256, bytes }) => ({ role: part, kind: "admission-file", name, sha256, bytes })),
    rows: commitment.applications,
    within: (trx) => keepKey(trx, context, files, saltKey, result),
  });
};

const publicJson = (name: string, content: string): NewDocument => ({
  name,
  content,
  audience: "public",
  mediaType: JSON_TYPE,
});
const trustedJson = (name: string, content: string): NewDocument => ({
  ...publicJson(name, content),
  audience: "trusted",
});

/** Keeps the key, after a last look: the files are still these, and the announced round is still to come. */
async function keepKey(
  trx: Transaction<Database>,
  { round, services }: StepContext,
  files: readonly FileRecord[],
  saltKey: string,
  { announced }: CloseResult,
): Promise<Outcome<null>> {
  const same = stillTheseFiles(files, await roundFiles(trx, round.id, round.edition));
  if (!same.ok) return same;
  if (announced.beacon && services.now() >= announced.beacon.at)
    return refusal(
      "De aangekondigde ronde van het baken is intussen verschenen. Kies een later moment en sluit opnieuw.",
      "The announced round of the beacon has appeared in the meantime. Choose a later moment and close again.",
    );
  await trx.insertInto("admission_secret").values({ round_id: round.id, salt_key: saltKey }).execute();
  return done(null);
}

function announcementText({ round }: StepContext, { announced, commitment, ...rest }: CloseResult): string {
  const { beacon } = announced;
  const network = beacon && BEACON_NETWORKS[beacon.network];
  return canonicalJson({
    format: "kansrijk-announcement/1",
    round: round.id,
    title: round.title,
    region: round.region,
    schoolYear: round.schoolYear,
    commitment,
    announcement: announcementOf(announced, commitment.root),
    beacon: beacon && { ...beacon, chainHash: network?.chainHash, source: network?.source },
    meaning: meaningOf(announced),
    seedFormula: 'H("kansrijk/seed/v1" || 0x00 || root || u32(length of s) || s || u32(length of t) || t)',
    ...rest,
  });
}

function programmesOf(factsText: string): unknown {
  return (JSON.parse(factsText) as { programmes: unknown }).programmes;
}

/** Without the faults themselves: they can hold ids, and the error of a job is public. */
function unsound(faults: number): Outcome<never> {
  if (faults === 0)
    return refusal(
      "Er zijn nog geen bestanden met aanbod en aanmeldingen.",
      "There are no files with offers and applications yet.",
    );
  return refusal(
    `De bestanden hebben ${faults} fouten. Ze staan bij het beheer van de ronde.`,
    `The files have ${faults} faults. They stand at the desk of the round.`,
  );
}
