import { PUBLIC_CUTOFFS_FROM } from "@kansrijk/core/admission/analysis/publicCutoffs";
import { z } from "zod";
import { BYTES_TYPE, packDocument } from "../../admission/documents.ts";
import { CUTOFF_DRAWS } from "../../admission/cutoffCache.ts";
import { keepComputed } from "../../admission/keepComputed.ts";
import { readRound } from "../../admission/readRoundRow.ts";
import { jobErrorOf, noSuchRoundError } from "../../admission/refusals.ts";
import { roundFor } from "../../admission/roundFor.ts";
import type { ChancesInput } from "../../admission/work/chancesWork.ts";
import { jobKind } from "../jobKind.ts";
import { runInWorker } from "../runInWorker.ts";

const WORK = new URL("../../admission/work/chancesWork.ts", import.meta.url);
const SEED = 2027;

/** Draws thousands of complete lotteries on the lists of a round and keeps their cut-offs, for chances beforehand. */
export const job = jobKind({
  title: { nl: "Kansen van een aanmeldronde berekenen", en: "Compute the chances of an admission round" },
  params: z.strictObject({ round: z.string(), lotteries: z.int().min(100).max(100_000).default(10_000) }),
  async run({ params: { round: id, lotteries }, store, signal, report }) {
    const row = await readRound(store.db, id);
    if (!row) throw noSuchRoundError(id);
    const round = await roundFor(store, row);
    if (!round.ok) throw jobErrorOf(round.refusals);
    // Lists that can still change are the business of who hands them in, and those of a tiny round for ever.
    const isFixed = row.state !== "set-up" && row.state !== "open";
    const isPublic = isFixed && round.value.applicants.length >= PUBLIC_CUTOFFS_FROM;
    const input: ChancesInput = { round: round.value, lotteries, seed: SEED, isPublic };
    const content = await runInWorker<Uint8Array>(WORK, input, { signal, onProgress: report });
    const document = await packDocument({
      name: CUTOFF_DRAWS,
      audience: isPublic ? "public" : "trusted",
      mediaType: BYTES_TYPE,
      content,
    });
    // Cut-offs of lotteries that were never held say nothing about the outcome: they need not wait for it.
    return (trx) => keepComputed(trx, { round: id, edition: row.edition, step: "open" }, document);
  },
});
