import { readCutoffDraws } from "@kansrijk/core/admission/analysis/cutoffBytes";
import type { CutoffDraws } from "@kansrijk/core/admission/analysis/cutoffDraws";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { listDocuments, needDocument } from "./documents.ts";
import { keepLast } from "./keepLast.ts";

export const CUTOFF_DRAWS = "cutoff-draws.bin";

const kept = keepLast<CutoffDraws>(2);

/** The latest lotteries that were drawn for a round and may be seen, if any; documents never change, so the last few are kept. */
export async function cutoffsOf(
  db: Kysely<Database>,
  round: string,
  isTrusted: boolean,
): Promise<CutoffDraws | undefined> {
  const document = (await listDocuments(db, round))
    .filter(({ name, audience }) => name === CUTOFF_DRAWS && (isTrusted || audience === "public"))
    .at(-1);
  if (!document) return undefined;
  return kept(document.sha256, async () =>
    readCutoffDraws((await needDocument(db, round, document.edition, CUTOFF_DRAWS)).content),
  );
}
