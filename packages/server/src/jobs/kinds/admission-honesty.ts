import { z } from "zod";
import { JSON_TYPE, needDocument, packDocument } from "../../admission/documents.ts";
import { drawResult } from "../../admission/drawResult.ts";
import { keepComputed } from "../../admission/keepComputed.ts";
import { readRound } from "../../admission/readRoundRow.ts";
import { readSteps } from "../../admission/readSteps.ts";
import { noSuchRoundError } from "../../admission/refusals.ts";
import type { HonestyInput, HonestyOutput } from "../../admission/work/honestyWork.ts";
import { JobError } from "../jobError.ts";
import { jobKind } from "../jobKind.ts";
import { runInWorker } from "../runInWorker.ts";

const WORK = new URL("../../admission/work/honestyWork.ts", import.meta.url);

/** Looks for lists with which an honest pupil would have done better, under the rule of the round and under others. */
export const job = jobKind({
  title: { nl: "Zoeken waar eerlijk invullen kost", en: "Looking for where honesty costs" },
  params: z.strictObject({ round: z.string() }),
  async run({ params: { round: id }, store: { db }, signal, report }) {
    const row = await readRound(db, id);
    if (!row) throw noSuchRoundError(id);
    const { state, edition } = row;
    if (state !== "placed" && state !== "verified" && state !== "published") throw notPlaced();
    const [own, facts] = await Promise.all([
      needDocument(db, id, edition, "round.json"),
      needDocument(db, id, edition, "facts.json"),
    ]);
    const { seed } = drawResult(await readSteps(db, id))!;
    const input: HonestyInput = { roundText: own.text, factsText: facts.text, seed };
    const output = await runInWorker<HonestyOutput>(WORK, input, { signal, onProgress: report });
    const json = (name: string, audience: "public" | "trusted", content: string) =>
      packDocument({ name, audience, mediaType: JSON_TYPE, content });
    const documents = await Promise.all([
      json("honesty-examples.json", "trusted", output.examplesText),
      json("honesty.json", "public", output.publicText),
    ]);
    return async (trx) => {
      const kept = [];
      for (const document of documents)
        kept.push(await keepComputed(trx, { round: id, edition, step: "place" }, document));
      return kept;
    };
  },
});

function notPlaced(): JobError {
  return new JobError({
    nl: "De ronde is nog niet geplaatst: er is nog niets te onderzoeken.",
    en: "The round has not been placed: there is nothing to look into yet.",
  });
}
