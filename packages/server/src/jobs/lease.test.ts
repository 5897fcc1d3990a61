import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { appendAudit } from "../audit/appendAudit.ts";
import { readAudit } from "../audit/readAudit.ts";
import { failJob, finishJob, returnJob } from "./conclude.ts";
import { enqueueJob } from "./enqueueJob.ts";
import { executeJob } from "./executeJob.ts";
import type { Finish, JobKinds } from "./jobKind.ts";
import { renewLeases, returnLapsed, takeJob, type TakenJob } from "./lease.ts";
import { readJob } from "./readJob.ts";
import { readKinds } from "./readKinds.ts";

let store: TemporaryStore;
let kinds: JobKinds;

beforeAll(async () => {
  store = await temporaryStore();
  kinds = await readKinds(fileURLToPath(new URL("../../test/jobs/kinds", import.meta.url)));
});
afterAll(() => store.remove());

async function take(owner: string): Promise<TakenJob> {
  return (await takeJob(store.db, owner, ["count-steps"]))!;
}

const finish =
  (who: string): Finish =>
  async (trx) => {
    await appendAudit(trx, { actor: who, action: "job.finished", subject: "lease", detail: {} });
    return who;
  };

test.each(["another runner", "the same runner again"])(
  "a runner that lost its job to %s writes nothing to it, whatever it tries",
  async (heir) => {
    await enqueueJob(store.db, kinds, "count-steps", { steps: 3, pauseMs: 0 });
    const lost = await take("first");
    await returnLapsed(store.db, -1);
    const held = await take(heir === "another runner" ? "second" : "first");
    expect(held).toMatchObject({ id: lost.id, attempt: 2 });
    const before = await readJob(store.db, lost.id);
    const events = (await readAudit(store.db, 0, 1_000)).length;

    await expect(finishJob(store.db, lost, finish("lost"))).rejects.toThrow("lease-lost");
    await expect(failJob(store.db, lost, { nl: "x", en: "x" })).rejects.toThrow("lease-lost");
    await expect(returnJob(store.db, lost)).rejects.toThrow("lease-lost");
    await executeJob(store, kinds.get("count-steps")!, lost, new AbortController().signal);
    expect(await readJob(store.db, lost.id)).toEqual(before);
    expect(await readAudit(store.db, 0, 1_000)).toHaveLength(events);

    await finishJob(store.db, held, finish("held"));
    expect(await readJob(store.db, lost.id)).toMatchObject({ state: "done", result: "held" });
  },
);

test("a lease lapses when it is not renewed, and not before", async () => {
  await enqueueJob(store.db, kinds, "count-steps", { steps: 3, pauseMs: 0 });
  const { id } = await take("slow");
  await wait(120);
  expect(await renewLeases(store.db, "slow")).toEqual([{ id, attempt: 1, cancelRequested: false }]);
  await returnLapsed(store.db, 100);
  expect(await readJob(store.db, id)).toMatchObject({ state: "running" });
  await wait(120);
  await returnLapsed(store.db, 100);
  expect(await readJob(store.db, id)).toMatchObject({ state: "queued" });
  expect(await renewLeases(store.db, "slow")).toEqual([]);
});

test("a job that is being written to is not waited for when leases are renewed", async () => {
  await enqueueJob(store.db, kinds, "count-steps", { steps: 3, pauseMs: 0 });
  const job = await take("busy");
  await finishJob(store.db, job, async () => {
    expect(await renewLeases(store.db, "busy")).toHaveLength(1);
    return null;
  });
});
