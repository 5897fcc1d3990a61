import type { Text } from "@kansrijk/core/vocabulary/text";
import { sql, type Kysely, type Transaction } from "kysely";
import type { Database, JobState } from "../store/database.ts";
import { jsonText } from "../store/jsonText.ts";
import type { Finish } from "./jobKind.ts";
import { isFinal } from "./jobView.ts";
import { holdLease, type Lease } from "./lease.ts";

type Trx = Transaction<Database>;

/** Writes the side effects, the result and the end of the job in one transaction; none of them when somebody cancelled it just before. */
export async function finishJob(db: Kysely<Database>, lease: Lease, finish: Finish): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { cancelRequested } = await holdLease(trx, lease);
    if (cancelRequested) return set(trx, lease, "cancelled");
    const result = (await finish(trx)) ?? null;
    await set(trx, lease, "done", { progress: 1, result: jsonText(result) });
  });
}

export async function failJob(db: Kysely<Database>, lease: Lease, error: Text): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await holdLease(trx, lease);
    await set(trx, lease, "failed", { error: jsonText(error) });
  });
}

export async function endCancelledJob(db: Kysely<Database>, lease: Lease): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await holdLease(trx, lease);
    await set(trx, lease, "cancelled");
  });
}

/** Gives a job back to the queue, to go on from its checkpoint in this or another process. */
export async function returnJob(db: Kysely<Database>, lease: Lease): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { cancelRequested } = await holdLease(trx, lease);
    await set(trx, lease, cancelRequested ? "cancelled" : "queued");
  });
}

/** Lets go of the job in its new state. */
async function set(
  trx: Trx,
  lease: Lease,
  state: JobState,
  outcome: { progress?: number; result?: string; error?: string } = {},
): Promise<void> {
  await trx
    .updateTable("job")
    .set({
      ...outcome,
      state,
      owner: null,
      heartbeat: null,
      finished_at: isFinal(state) ? sql<string>`clock_timestamp()` : null,
    })
    .where("id", "=", lease.id)
    .execute();
}
