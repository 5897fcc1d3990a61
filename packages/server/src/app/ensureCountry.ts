import { listDatasets } from "../store/datasets/listDatasets.ts";
import type { AppContext } from "./context.ts";

const SEED = 2026;

/** Without any data to work on, an example country is made: gives the id of that job. */
export async function ensureCountry({ store, jobs }: AppContext): Promise<string | undefined> {
  const datasets = await listDatasets(store.db);
  if (datasets.some((dataset) => dataset.kind === "generated-country")) return undefined;
  const running = (await jobs.list()).find(
    (job) => job.kind === "generate-country" && (job.state === "queued" || job.state === "running"),
  );
  if (running) return running.id;
  const outcome = await jobs.enqueue("generate-country", { seed: SEED });
  return outcome.ok ? outcome.value : undefined;
}
