import { runInWorker } from "../jobs/runInWorker.ts";
import { work, type AfterCareInput, type AfterCareOutput } from "./work/afterCareWork.ts";

const WORK = new URL("./work/afterCareWork.ts", import.meta.url);

/** Less than this is replayed faster than a thread is started. */
const SMALL = 256 * 1024;

/** Replays the after-care without holding up the server: of a large round in a thread of its own. */
export async function afterCareAside(input: AfterCareInput, signal?: AbortSignal): Promise<AfterCareOutput> {
  return input.roundText.length < SMALL ? work(input) : runInWorker<AfterCareOutput>(WORK, input, { signal });
}
