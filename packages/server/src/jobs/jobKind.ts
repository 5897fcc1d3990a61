import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Transaction } from "kysely";
import type { z } from "zod";
import type { Database } from "../store/database.ts";
import type { Store } from "../store/store.ts";

type Trx = Transaction<Database>;

/** What a job may use while it runs. */
export interface JobContext<Params> {
  readonly id: string;
  readonly params: Params;
  /** What saveCheckpoint kept when an earlier attempt was cut off; null on a first start. Check its shape before use. */
  readonly checkpoint: unknown;
  /** Aborts on cancel, on shutdown and when another runner has taken over. Pass it on, and stop soon. */
  readonly signal: AbortSignal;
  readonly store: Pick<Store, "db" | "dataDir">;
  /** Tells how far the job is (0 to 1). Written a few times per second at most, so it may be called often. */
  report(progress: number, message?: Text): void;
  /** Keeps a point to resume from; `within` writes in the same transaction, so that part of the work is done exactly once. */
  saveCheckpoint(checkpoint: unknown, within?: (trx: Trx) => Promise<void>): Promise<void>;
}

/** Writes the side effects of a finished job and gives its result (JSON), in the transaction that marks the job as done. */
export type Finish = (trx: Trx) => Promise<unknown>;

/** A kind of job: a file in kinds/ that exports it as `job`; the name of the file is its name. */
export interface JobKind<Params = unknown> {
  readonly title: Text;
  readonly params: z.ZodType<Params>;
  /** May be called again after a crash, then with the checkpoint. Throws JobError for what people can put right. */
  run(context: JobContext<Params>): Promise<Finish>;
}

export type JobKinds = ReadonlyMap<string, JobKind>;

/** Gives a kind its types: `export const job = jobKind({ … })`. */
export function jobKind<Params>(kind: JobKind<Params>): JobKind {
  // A runner only calls `run` with what `params` has parsed.
  return kind as unknown as JobKind;
}
