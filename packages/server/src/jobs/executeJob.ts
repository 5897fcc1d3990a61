import { schemaFaultsText } from "@kansrijk/core/vocabulary/schemaFault";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { sql } from "kysely";
import { jsonText } from "../store/jsonText.ts";
import type { Store } from "../store/store.ts";
import { endCancelledJob, failJob, finishJob, returnJob } from "./conclude.ts";
import { JobError } from "./jobError.ts";
import type { Finish, JobContext, JobKind } from "./jobKind.ts";
import { holdLease, type TakenJob } from "./lease.ts";
import { progressWriter } from "./progressWriter.ts";
import { StopReason } from "./stopReason.ts";

type Data = Pick<Store, "db" | "dataDir">;

/** Runs one job that was taken and records how it ended. Never rejects: what cannot be recorded is left to the end of the lease. */
export async function executeJob(store: Data, kind: JobKind, job: TakenJob, signal: AbortSignal): Promise<void> {
  try {
    const finish = await work(store, kind, job, signal);
    signal.throwIfAborted();
    await finishJob(store.db, job, finish);
  } catch (error) {
    await conclude(store, job, signal.aborted ? signal.reason : error).catch(() => undefined);
  }
}

async function work(store: Data, kind: JobKind, job: TakenJob, signal: AbortSignal): Promise<Finish> {
  const parsed = kind.params.safeParse(job.params);
  if (!parsed.success) {
    const reason = schemaFaultsText(parsed.error, job.params);
    throw new JobError({
      nl: `De instellingen passen niet meer bij deze versie van de taak (${reason.nl}).`,
      en: `The settings no longer fit this version of the job (${reason.en}).`,
    });
  }
  const progress = progressWriter(store.db, job);
  const context: JobContext<unknown> = {
    id: job.id,
    params: parsed.data,
    checkpoint: job.checkpoint,
    signal,
    store,
    report: progress.report,
    saveCheckpoint: async (checkpoint, within) => {
      signal.throwIfAborted();
      await store.db.transaction().execute(async (trx) => {
        await holdLease(trx, job);
        await within?.(trx);
        // Work that gets further is not what kills its runners.
        await trx
          .updateTable("job")
          .set({ checkpoint: jsonText(checkpoint), heartbeat: sql`clock_timestamp()`, lapses: 0 })
          .where("id", "=", job.id)
          .execute();
      });
    },
  };
  try {
    return await kind.run(context);
  } finally {
    await progress.close();
  }
}

async function conclude({ db }: Data, job: TakenJob, error: unknown): Promise<void> {
  if (!(error instanceof StopReason)) return failJob(db, job, textOf(error));
  if (error.stopCause === "cancelled") return endCancelledJob(db, job);
  if (error.stopCause === "shutdown") return returnJob(db, job);
}

function textOf(error: unknown): Text {
  if (error instanceof JobError) return error.text;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    nl: `Er ging iets mis in het programma (${reason}). Meld dit aan de beheerder.`,
    en: `Something went wrong in the program (${reason}). Please report it.`,
  };
}
