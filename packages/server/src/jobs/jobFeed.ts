import { EventEmitter } from "node:events";
import type { Store } from "../store/store.ts";

/** Tells within this process which job has changed, wherever the change was made. */
export interface JobFeed {
  /** Calls back for each change of the job with this id, and when changes may have been missed. Gives back how to stop. */
  subscribe(onChange: () => void, id: string): () => void;
  close(): Promise<void>;
}

/** To subscribe to with instead of an id: a job waits for a runner, or a running one should stop. */
export const FOR_RUNNERS = "runner";

/** One LISTEN connection per process, fanned out by an emitter. The trigger on the table sends the id of each job that changes. */
export async function openJobFeed(store: Pick<Store, "listen">): Promise<JobFeed> {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  const close = await store.listen(
    "kansrijk_job",
    (payload) => {
      for (const name of payload.split(" ")) emitter.emit(name);
    },
    () => {
      for (const name of emitter.eventNames()) emitter.emit(name);
    },
  );
  return {
    subscribe(onChange, id) {
      emitter.on(id, onChange);
      return () => emitter.off(id, onChange);
    },
    close,
  };
}
