import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import type { JobFeed } from "./jobFeed.ts";
import { isFinal, type JobView } from "./jobView.ts";
import { readJob } from "./readJob.ts";

/** Looks again after this time even when nothing was heard. */
const LOOK_AGAIN_MS = 5_000;

/** The job now and after each change, until it has ended or the signal aborts; empty when there is no such job. A slow reader skips to the latest. */
export async function* watchJob(
  db: Kysely<Database>,
  feed: JobFeed,
  id: string,
  signal?: AbortSignal,
): AsyncGenerator<JobView, void, void> {
  let wake = (): void => undefined;
  let changed = false;
  const notice = (): void => {
    changed = true;
    wake();
  };
  const unsubscribe = feed.subscribe(notice, id);
  signal?.addEventListener("abort", notice);
  try {
    let seen = 0;
    for (;;) {
      if (signal?.aborted) return;
      changed = false;
      const view = await readJob(db, id);
      if (!view) return;
      if (view.version !== seen) yield view;
      seen = view.version;
      if (isFinal(view.state)) return;
      if (changed) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_AGAIN_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  } finally {
    unsubscribe();
    signal?.removeEventListener("abort", notice);
  }
}
