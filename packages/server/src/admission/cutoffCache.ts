import { readCutoffDraws } from "@kansrijk/core/admission/analysis/cutoffBytes";
import type { CutoffDraws } from "@kansrijk/core/admission/analysis/cutoffDraws";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { listDocuments, needDocument } from "./documents.ts";

export const CUTOFF_DRAWS = "cutoff-draws.bin";

const KEPT = 2;
const kept = new Map<string, CutoffDraws>();

/** The latest lotteries that were drawn for a round, if any; documents never change, so the last few are kept. */
export async function cutoffsOf(db: Kysely<Database>, round: string): Promise<CutoffDraws | undefined> {
  const document = (await listDocuments(db, round)).filter(({ name }) => name === CUTOFF_DRAWS).at(-1);
  if (!document) return undefined;
  const known = kept.get(document.sha256);
  kept.delete(document.sha256);
  const draws = known ?? readCutoffDraws((await needDocument(db, round, document.edition, CUTOFF_DRAWS)).content);
  kept.set(document.sha256, draws);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return draws;
}
