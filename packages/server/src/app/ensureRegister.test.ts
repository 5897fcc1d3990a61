import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { openJobs, type Jobs } from "../jobs/openJobs.ts";
import { ensureMeasured, ensureRegister } from "./ensureRegister.ts";

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

test("a store without a register gets one job for it, however often it is asked; nothing is measured yet", async () => {
  expect(await ensureMeasured({ store, jobs })).toBeUndefined();
  const job = await ensureRegister({ store, jobs }, 0.01);
  expect(job).toBeDefined();
  expect(await ensureRegister({ store, jobs }, 0.01)).toBe(job);
  expect((await jobs.list()).map(({ kind }) => kind)).toEqual(["build-population"]);
});

test("a store with a register is left as it is; its indicators are counted", async () => {
  await keepTinyRegister(store);
  expect(await ensureRegister({ store, jobs }, 0.01)).toBeUndefined();
  expect(await ensureMeasured({ store, jobs })).toBeDefined();
});
