import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Kysely } from "kysely";
import type { Database, JobState } from "../store/database.ts";

/** A job as pages and other processes see it. */
export interface JobView {
  readonly id: string;
  readonly kind: string;
  readonly params: unknown;
  readonly state: JobState;
  /** 0 to 1. */
  readonly progress: number;
  readonly message: Text | null;
  readonly result: unknown;
  /** Why it failed. */
  readonly error: Text | null;
  /** Somebody has asked to stop it; it may still be running for a moment. */
  readonly cancelRequested: boolean;
  /** Times it was started: more than 1 after a crash or a restart. */
  readonly attempt: number;
  /** Higher for each change that can be seen here. */
  readonly version: number;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

export function selectJobs(db: Kysely<Database>) {
  return db
    .selectFrom("job")
    .select([
      "id",
      "kind",
      "params",
      "state",
      "progress",
      "message",
      "result",
      "error",
      "cancel_requested as cancelRequested",
      "attempt",
      "version",
      "created_at as createdAt",
      "started_at as startedAt",
      "finished_at as finishedAt",
    ]);
}

export function isFinal(state: JobState): boolean {
  return state === "done" || state === "failed" || state === "cancelled";
}
