import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Store } from "../store/store.ts";
import { executeJob } from "./executeJob.ts";
import { FOR_RUNNERS, type JobFeed } from "./jobFeed.ts";
import type { JobKinds } from "./jobKind.ts";
import { renewLeases, returnLapsed, takeJob, type TakenJob } from "./lease.ts";
import { StopReason } from "./stopReason.ts";

export interface RunnerOptions {
  /** Jobs at the same time; 1 by default. */
  readonly concurrency?: number;
  /** A runner that was not heard from for so long is taken to be dead; 10 seconds by default. */
  readonly leaseMs?: number;
}

export interface Runner {
  /** Stops taking jobs and puts the running ones back in the queue. */
  stop(): Promise<void>;
}

interface Running {
  readonly job: TakenJob;
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** Takes jobs from the queue and runs them, in as many processes as wanted. Other processes that use the same database share the work. */
export function startRunner(
  store: Pick<Store, "db" | "dataDir">,
  feed: JobFeed,
  kinds: JobKinds,
  { concurrency = 1, leaseMs = 10_000 }: RunnerOptions = {},
): Runner {
  const owner = `${hostname()}/${process.pid}/${randomUUID()}`;
  const running = new Map<string, Running>();
  const names = [...kinds.keys()];
  const stopping = new AbortController();

  const begin = (job: TakenJob): void => {
    const controller = new AbortController();
    const ended = executeJob(store, kinds.get(job.kind)!, job, controller.signal).finally(() => {
      running.delete(job.id);
      look.now();
    });
    running.set(job.id, { job, controller, ended });
  };

  const renew = async (): Promise<void> => {
    const asked = [...running.values()];
    if (asked.length === 0) return;
    const held = new Map((await renewLeases(store.db, owner)).map((row) => [`${row.id}/${row.attempt}`, row]));
    for (const { job, controller } of asked) {
      const row = held.get(`${job.id}/${job.attempt}`);
      if (!row && running.get(job.id)?.job === job) controller.abort(new StopReason("lease-lost"));
      if (row?.cancelRequested) controller.abort(new StopReason("cancelled"));
    }
  };

  const look = oneAtATime(async () => {
    await renew();
    while (!stopping.signal.aborted && running.size < concurrency) {
      const job = await takeJob(store.db, owner, names);
      if (!job) return;
      begin(job);
    }
  });

  const beat = oneAtATime(async () => {
    await returnLapsed(store.db, leaseMs);
    look.now();
  });

  const unsubscribe = feed.subscribe(look.now, FOR_RUNNERS);
  const timer = setInterval(beat.now, Math.max(50, leaseMs / 3));
  beat.now();
  return {
    async stop() {
      stopping.abort();
      clearInterval(timer);
      unsubscribe();
      await Promise.all([beat.idle(), look.idle()]);
      for (const { controller } of running.values()) controller.abort(new StopReason("shutdown"));
      await Promise.all([...running.values()].map(({ ended }) => ended));
      await look.idle();
    },
  };
}

interface Repeatable {
  /** Does the work, or once more after the current time when it is being done. */
  now(): void;
  idle(): Promise<void>;
}

/** A failure (the database is away for a moment) is not a reason to stop: the next beat tries again. */
function oneAtATime(work: () => Promise<void>): Repeatable {
  let busy: Promise<void> | undefined;
  let again = false;
  const loop = async (): Promise<void> => {
    do {
      again = false;
      await work().catch(() => undefined);
    } while (again);
    busy = undefined;
  };
  return {
    now() {
      again = true;
      busy ??= loop();
    },
    idle: async () => busy,
  };
}
