import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { readRound } from "../admission/readRoundRow.ts";
import { readSteps } from "../admission/readSteps.ts";
import { openJobs, type Jobs } from "../jobs/openJobs.ts";
import { isFinal, type JobView } from "../jobs/jobView.ts";
import { ensureRegion } from "./ensureRegion.ts";
import { ensureRegionFigures } from "./ensureRegionFigures.ts";
import { EXAMPLE_ROUND } from "./exampleRound.ts";

let store: TemporaryStore;
let jobs: Jobs;

beforeAll(async () => {
  store = await temporaryStore();
  jobs = await openJobs(store);
});
afterAll(async () => {
  await jobs.close();
  await store.remove();
});

async function ended(id: string): Promise<JobView> {
  for await (const view of jobs.watch(id)) if (isFinal(view.state)) return view;
  throw new Error(`job ${id} did not end`);
}

test("the example region is made once, and its round is published with all its steps", async () => {
  const id = await ensureRegion({ store, jobs });
  expect(await ensureRegion({ store, jobs })).toBe(id);
  const runner = jobs.start();
  try {
    const view = await ended(id!);
    expect([view.state, view.error]).toEqual(["done", null]);
    expect(view.result).toMatchObject({ round: EXAMPLE_ROUND, applicants: 7639, programmes: 152 });
    expect(await readRound(store.db, EXAMPLE_ROUND)).toMatchObject({ state: "published", edition: 1 });
    const steps = await readSteps(store.db, EXAMPLE_ROUND);
    expect(steps.map(({ step }) => step)).toEqual(["open", "close", "draw", "place", "verify", "publish"]);
    expect(await ensureRegion({ store, jobs })).toBeUndefined();
    const figures = await ensureRegionFigures({ store, jobs });
    expect(figures).toHaveLength(3);
    expect(await ensureRegionFigures({ store, jobs })).toEqual([]);
    await Promise.all(figures.map((figure) => jobs.cancel(figure)));
    // As after a crash just before the end: the work begins again and finds every step taken.
    const again = await jobs.enqueue("generate-region", { seed: 2026 });
    expect((await ended(again.ok ? again.value : "")).state).toBe("done");
    expect(await readSteps(store.db, EXAMPLE_ROUND)).toEqual(steps);
  } finally {
    await runner.stop();
  }
}, 240_000);
