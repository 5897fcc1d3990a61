import { sql, type Kysely, type Transaction } from "kysely";
import type { Database } from "../store/database.ts";
import { jsonText } from "../store/jsonText.ts";
import { StopReason } from "./stopReason.ts";

/** Proof that a runner holds a job: every write names it, so that a runner that was thought dead changes nothing. */
export interface Lease {
  readonly id: string;
  readonly owner: string;
  readonly attempt: number;
}

export interface TakenJob extends Lease {
  readonly kind: string;
  readonly params: unknown;
  readonly checkpoint: unknown;
  readonly progress: number;
}

/** A job whose runner died this often without a new checkpoint in between is taken to be the cause. */
const MAX_LAPSES = 3;

/** Takes the oldest waiting job of these kinds; two runners never get the same one. */
export async function takeJob(
  db: Kysely<Database>,
  owner: string,
  kinds: readonly string[],
): Promise<TakenJob | undefined> {
  const { rows } = await sql<TakenJob>`
    update job set state = 'running', owner = ${owner}, heartbeat = clock_timestamp(), attempt = attempt + 1, started_at = coalesce(started_at, clock_timestamp())
    where id = (select id from job where state = 'queued' and kind = any(${kinds}) order by created_at, id for update skip locked limit 1)
    returning id, owner, attempt, kind, params, checkpoint, progress`.execute(db);
  return rows[0];
}

export interface HeldJob {
  readonly id: string;
  readonly attempt: number;
  readonly cancelRequested: boolean;
}

/** Renews the leases of a runner; gives the jobs it still holds and whether somebody wants them stopped. */
export async function renewLeases(db: Kysely<Database>, owner: string): Promise<HeldJob[]> {
  // A job that is being written to is skipped: waiting for it would keep the others from being renewed, and it cannot lapse.
  await sql`update job set heartbeat = clock_timestamp() where id in (select id from job where owner = ${owner} and state = 'running' for update skip locked)`.execute(
    db,
  );
  return db
    .selectFrom("job")
    .select(["id", "attempt", "cancel_requested as cancelRequested"])
    .where("owner", "=", owner)
    .where("state", "=", "running")
    .execute();
}

/** Puts jobs whose runner has not been heard from back in the queue, or ends them when that was asked or keeps happening. */
export async function returnLapsed(db: Kysely<Database>, leaseMs: number): Promise<void> {
  const tooOften = jsonText({
    nl: `De taak is ${MAX_LAPSES} keer afgebroken zonder verder te komen.`,
    en: `The job was cut off ${MAX_LAPSES} times without getting further.`,
  });
  await sql`
    update job set
      state = case when cancel_requested then 'cancelled' when lapses + 1 >= ${MAX_LAPSES} then 'failed' else 'queued' end,
      error = case when not cancel_requested and lapses + 1 >= ${MAX_LAPSES} then ${tooOften}::jsonb end,
      finished_at = case when cancel_requested or lapses + 1 >= ${MAX_LAPSES} then clock_timestamp() end,
      owner = null, heartbeat = null, lapses = lapses + 1
    where state = 'running' and heartbeat < clock_timestamp() - ${leaseMs} * interval '1 millisecond'`.execute(db);
}

/** Locks the job for the rest of the transaction. Throws StopReason when the lease was lost. */
export async function holdLease(trx: Transaction<Database>, lease: Lease): Promise<{ cancelRequested: boolean }> {
  const row = await trx
    .selectFrom("job")
    .select("cancel_requested as cancelRequested")
    .where("id", "=", lease.id)
    .where("owner", "=", lease.owner)
    .where("attempt", "=", lease.attempt)
    .where("state", "=", "running")
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new StopReason("lease-lost");
  return row;
}
