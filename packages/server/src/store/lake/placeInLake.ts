import { rename, rm } from "node:fs/promises";
import { sql, type Transaction } from "kysely";
import type { Database } from "../database.ts";
import { lockOf } from "../locks.ts";
import { lakePath } from "./lakePath.ts";

/**
 * Moves a filled draft to the place of its dataset, just before the dataset is saved in the same transaction: the row is
 * never there without the files, and files without a row are removed at the next start. Does nothing when the dataset exists.
 */
export async function placeInLake(
  trx: Transaction<Database>,
  dataDir: string,
  draft: string,
  datasetId: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockOf(datasetId)}::bigint)`.execute(trx);
  if (await trx.selectFrom("dataset").select("id").where("id", "=", datasetId).executeTakeFirst()) return;
  const target = lakePath(dataDir, datasetId);
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
}
