import { checkErased } from "@kansrijk/core/admission/process/checkStep";
import { z } from "zod";
import { drawResult } from "../../admission/drawResult.ts";
import { JSON_TYPE, needDocument, packDocument } from "../../admission/documents.ts";
import { keepComputed } from "../../admission/keepComputed.ts";
import { readRound } from "../../admission/readRoundRow.ts";
import { readSteps } from "../../admission/readSteps.ts";
import { jobErrorOf, noSuchRoundError } from "../../admission/refusals.ts";
import type { AnalysisInput, AnalysisOutput } from "../../admission/work/analysisWork.ts";
import { JobError } from "../jobError.ts";
import { jobKind } from "../jobKind.ts";
import { runInWorker } from "../runInWorker.ts";

/** For the ends of a 95% band: with 200 lotteries five lie beyond either end; with a few it is their extremes. */
const BAND_LOTTERIES = 200;

const WORK = new URL("../../admission/work/analysisWork.ts", import.meta.url);

/** Measures what a placement does for groups, and what other rules would have done. */
export const job = jobKind({
  title: { nl: "Aanmeldronde analyseren", en: "Analyse an admission round" },
  params: z.strictObject({
    round: z.string(),
    lotteries: z.int().min(BAND_LOTTERIES).max(10_000).default(BAND_LOTTERIES),
    reserveGroups: z.array(z.string()).max(5).default([]),
  }),
  async run({ params: { round: id, lotteries, reserveGroups }, store: { db }, signal, report }) {
    const row = await readRound(db, id);
    if (!row) throw noSuchRoundError(id);
    const erased = checkErased(row.erasedAt);
    if (!erased.ok) throw jobErrorOf(erased.refusals);
    if (row.state !== "placed" && row.state !== "verified" && row.state !== "published") throw notPlaced();
    const { edition } = row;
    const [own, facts] = await Promise.all([
      needDocument(db, id, edition, "round.json"),
      needDocument(db, id, edition, "facts.json"),
    ]);
    const { seed } = drawResult(await readSteps(db, id))!;
    const input: AnalysisInput = { roundText: own.text, factsText: facts.text, seed, lotteries, reserveGroups };
    const output = await runInWorker<AnalysisOutput>(WORK, input, { signal, onProgress: report });
    if (!output.ok) throw jobErrorOf(output.refusals);
    const document = await packDocument({
      name: "analysis.json",
      audience: "public",
      mediaType: JSON_TYPE,
      content: output.text,
    });
    return (trx) => keepComputed(trx, { round: id, edition, step: "place" }, document);
  },
});

function notPlaced(): JobError {
  return new JobError({
    nl: "De ronde is nog niet geplaatst: er is nog niets te analyseren.",
    en: "The round has not been placed: there is nothing to analyse yet.",
  });
}
