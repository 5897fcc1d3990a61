import type { AppContext } from "../app/context.ts";
import { readRound } from "../admission/readRoundRow.ts";
import { EXAMPLE_ROUND } from "./exampleRound.ts";

const SEED = 2026;

/** Without the round of the example region, or when it was cut off half-way, it is made: gives the id of that job. */
export async function ensureRegion({ store, jobs }: Pick<AppContext, "store" | "jobs">): Promise<string | undefined> {
  const round = await readRound(store.db, EXAMPLE_ROUND);
  if (round?.state === "published") return undefined;
  const running = (await jobs.list()).find(
    (job) => job.kind === "generate-region" && (job.state === "queued" || job.state === "running"),
  );
  if (running) return running.id;
  const outcome = await jobs.enqueue("generate-region", { seed: SEED });
  return outcome.ok ? outcome.value : undefined;
}
