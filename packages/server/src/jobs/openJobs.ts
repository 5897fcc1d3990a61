import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Store } from "../store/store.ts";
import { cancelJob } from "./cancelJob.ts";
import { enqueueJob } from "./enqueueJob.ts";
import { openJobFeed } from "./jobFeed.ts";
import type { JobKinds } from "./jobKind.ts";
import type { JobView } from "./jobView.ts";
import { listJobs } from "./listJobs.ts";
import { readJob } from "./readJob.ts";
import { readKinds } from "./readKinds.ts";
import { startRunner, type Runner, type RunnerOptions } from "./runner.ts";
import { watchJob } from "./watchJob.ts";

/** The queue of long tasks, as routes and commands use it. */
export interface Jobs {
  readonly kinds: JobKinds;
  /** Gives the id of the job. */
  enqueue(kind: string, params: unknown): Promise<Outcome<string>>;
  cancel(id: string): Promise<JobView | undefined>;
  read(id: string): Promise<JobView | undefined>;
  list(limit?: number): Promise<JobView[]>;
  /** The job now and after each change, also those made by other processes, until it has ended. */
  watch(id: string, signal?: AbortSignal): AsyncIterable<JobView>;
  /** Runs jobs in this process until it is stopped. */
  start(options?: RunnerOptions): Runner;
  /** Stops listening for changes; stop the runners first. */
  close(): Promise<void>;
}

/** @param kinds the kinds of jobs; those of the folder kinds/ when not given */
export async function openJobs(store: Store, kinds?: JobKinds): Promise<Jobs> {
  const known = kinds ?? (await readKinds());
  const feed = await openJobFeed(store);
  return {
    kinds: known,
    enqueue: (kind, params) => enqueueJob(store.db, known, kind, params),
    cancel: (id) => cancelJob(store.db, id),
    read: (id) => readJob(store.db, id),
    list: (limit) => listJobs(store.db, limit),
    watch: (id, signal) => watchJob(store.db, feed, id, signal),
    start: (options) => startRunner(store, feed, known, options),
    close: feed.close,
  };
}
