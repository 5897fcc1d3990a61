import { checkErased } from "@kansrijk/core/admission/process/checkStep";
import type { RoundDeed } from "@kansrijk/core/admission/process/roundSteps";
import type { Transaction } from "kysely";
import { appendAudit } from "../audit/appendAudit.ts";
import type { Database } from "../store/database.ts";
import { insertDocument, nextVersion, type PackedDocument } from "./documents.ts";
import { lockRound } from "./readRoundRow.ts";
import { jobErrorOf, noSuchRound } from "./refusals.ts";

/** Keeps a computation of a job that decides nothing: a newer version stands beside the older ones. */
export async function keepComputed(
  trx: Transaction<Database>,
  place: { readonly round: string; readonly edition: number; readonly step: RoundDeed },
  document: PackedDocument,
): Promise<{ name: string; edition: number; version: number; sha256: string }> {
  const { round, edition } = place;
  const { name, sha256 } = document;
  const row = await lockRound(trx, round);
  const there = row ? checkErased(row.erasedAt) : noSuchRound(round);
  if (!there.ok) throw jobErrorOf(there.refusals);
  const version = await nextVersion(trx, { round, edition, name });
  await insertDocument(trx, { ...place, version }, document);
  await appendAudit(trx, {
    actor: "user",
    action: "admission.compute",
    subject: round,
    detail: { name, edition, version, sha256 },
  });
  return { name, edition, version, sha256 };
}
