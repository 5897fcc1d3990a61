import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readAudit } from "../audit/readAudit.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { isFinal, type JobView } from "./jobView.ts";
import { returnLapsed, takeJob } from "./lease.ts";
import { openJobs, type Jobs } from "./openJobs.ts";
import { readKinds } from "./readKinds.ts";
import type { Runner, RunnerOptions } from "./runner.ts";

let store: TemporaryStore;
let jobs: Jobs;
const runners: Runner[] = [];

beforeAll(async () => {
  store = await temporaryStore();
  jobs = await openJobs(store, await readKinds(fileURLToPath(new URL("../../test/jobs/kinds", import.meta.url))));
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
  await store.db.deleteFrom("job").execute();
});
afterAll(async () => {
  await jobs.close();
  await store.remove();
});

function start(options?: RunnerOptions): Runner {
  const runner = jobs.start(options);
  runners.push(runner);
  return runner;
}

async function enqueue(kind: string, params: unknown = {}): Promise<string> {
  const outcome = await jobs.enqueue(kind, params);
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.message.en);
  return outcome.value;
}

async function ended(id: string): Promise<JobView> {
  for await (const view of jobs.watch(id)) if (isFinal(view.state)) return view;
  throw new Error(`job ${id} is not there`);
}

async function actionsOf(id: string): Promise<string[]> {
  return (await readAudit(store.db, 0, 10_000)).filter((event) => event.subject === id).map((event) => event.action);
}

test("the kinds of jobs are the files of the folder", async () => {
  expect([...jobs.kinds.keys()]).toEqual(["count-steps", "deaf", "fail-late", "spin"]);
  expect([...(await readKinds()).keys()]).toContain("verify-audit");
});

test("refuses an unknown job and settings that do not fit, and names them", async () => {
  expect(await jobs.enqueue("fly", {})).toMatchObject({
    ok: false,
    refusals: [{ kind: "unknown-subject", message: { en: expect.stringContaining('no job "fly"') as string } }],
  });
  const refused = await jobs.enqueue("count-steps", { steps: -1, pauseMs: 0, colour: "red" });
  expect(refused).toMatchObject({ ok: false });
  expect(refused.ok ? [] : refused.refusals.map(({ message }) => message.en)).toEqual([
    'A setting of job count-steps is not right: steps: "-1" - expected more than 0.',
    'A setting of job count-steps is not right: "colour" - expected known fields only (unknown: "colour").',
  ]);
  expect(await jobs.list()).toEqual([]);
});

test("runs a job and tells how far it is, to the end", async () => {
  start();
  const id = await enqueue("count-steps", { steps: 5, pauseMs: 60 });
  const views: JobView[] = [];
  for await (const view of jobs.watch(id)) views.push(view);
  const last = views.at(-1)!;
  expect(last).toMatchObject({ state: "done", progress: 1, result: { steps: 5, begun: 0 }, attempt: 1, error: null });
  expect(last.finishedAt! >= last.startedAt! && last.startedAt! >= last.createdAt).toBe(true);
  const progress = views.map((view) => view.progress);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.filter((value) => value > 0 && value < 1).length).toBeGreaterThanOrEqual(2);
  expect(views.some((view) => view.message?.nl.startsWith("stap "))).toBe(true);
  expect(await actionsOf(id)).toEqual([...Array.from({ length: 5 }, () => "step.done"), "count.done"]);
});

test("several runners share the work and do each job once", async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, () => enqueue("count-steps", { steps: 1, pauseMs: 5 })));
  for (let runner = 0; runner < 3; runner++) start({ concurrency: 2 });
  for (const id of ids) {
    expect(await ended(id)).toMatchObject({ state: "done", attempt: 1 });
    expect(await actionsOf(id)).toEqual(["step.done", "count.done"]);
  }
});

test("a job that fails says why and leaves none of its side effects", async () => {
  start();
  const id = await enqueue("fail-late");
  expect(await ended(id)).toMatchObject({
    state: "failed",
    result: null,
    error: { nl: "Er is te weinig ruimte op de schijf.", en: "There is too little room on the disk." },
  });
  expect(await actionsOf(id)).toEqual([]);
});

test("a waiting job that is cancelled never starts", async () => {
  const id = await enqueue("count-steps", { steps: 1, pauseMs: 0 });
  expect(await jobs.cancel(id)).toMatchObject({ state: "cancelled", attempt: 0 });
  start();
  await enqueue("count-steps", { steps: 1, pauseMs: 0 }).then(ended);
  expect(await actionsOf(id)).toEqual([]);
  expect(await jobs.cancel("no-id")).toBeUndefined();
});

test.each([
  ["count-steps", { steps: 1000, pauseMs: 20 }],
  ["spin", { rounds: 0 }],
])("a running job (%s) stops soon after it is cancelled", async (kind, params) => {
  start();
  const id = await enqueue(kind, params);
  for await (const view of jobs.watch(id)) if (view.progress > 0) break;
  const begin = performance.now();
  await jobs.cancel(id);
  expect(await ended(id)).toMatchObject({ state: "cancelled", cancelRequested: true, result: null });
  // About 20 ms on a quiet machine; the promise is 100 ms, the rest is room for a busy one.
  expect(performance.now() - begin).toBeLessThan(400);
});

test("a job that does not listen and finishes after it was cancelled still changes nothing", async () => {
  start();
  const id = await enqueue("deaf", { ms: 150 });
  for await (const view of jobs.watch(id)) if (view.state === "running") break;
  await jobs.cancel(id);
  expect(await ended(id)).toMatchObject({ state: "cancelled", result: null });
  expect(await actionsOf(id)).toEqual([]);
});

test("a runner that stops gives its job back, and the next goes on from the checkpoint", async () => {
  const first = start();
  const id = await enqueue("count-steps", { steps: 8, pauseMs: 40 });
  for await (const view of jobs.watch(id)) if (view.progress > 0) break;
  await first.stop();
  expect(await jobs.read(id)).toMatchObject({ state: "queued", attempt: 1 });
  start();
  const last = await ended(id);
  expect(last).toMatchObject({ state: "done", attempt: 2 });
  expect((last.result as { begun: number }).begun).toBeGreaterThan(0);
  expect(await actionsOf(id)).toEqual([...Array.from({ length: 8 }, () => "step.done"), "count.done"]);
});

test("a runner that was thought dead loses the job and writes nothing more to it", async () => {
  start({ leaseMs: 60_000 });
  const id = await enqueue("count-steps", { steps: 20, pauseMs: 30 });
  for await (const view of jobs.watch(id)) if (view.progress > 0) break;
  await returnLapsed(store.db, -1);
  const other = await openJobs(store, jobs.kinds);
  runners.push(other.start({ leaseMs: 60_000 }));
  const last = await ended(id);
  expect(last).toMatchObject({ state: "done", attempt: 2 });
  expect(await actionsOf(id)).toEqual([...Array.from({ length: 20 }, () => "step.done"), "count.done"]);
  await other.close();
});

test("a long job keeps its lease", async () => {
  start({ leaseMs: 300 });
  start({ leaseMs: 300 });
  const id = await enqueue("deaf", { ms: 1_200 });
  expect(await ended(id)).toMatchObject({ state: "done", attempt: 1, result: "finished" });
});

test("a job whose runners keep dying without getting further fails; one that was cancelled meanwhile is cancelled", async () => {
  const id = await enqueue("count-steps", { steps: 1, pauseMs: 0 });
  for (let death = 1; death <= 3; death++) {
    expect((await takeJob(store.db, `runner-${death}`, ["count-steps"]))?.id).toBe(id);
    await returnLapsed(store.db, -1);
  }
  expect(await jobs.read(id)).toMatchObject({
    state: "failed",
    error: { en: "The job was cut off 3 times without getting further." },
  });
  const other = await enqueue("count-steps", { steps: 1, pauseMs: 0 });
  await takeJob(store.db, "runner", ["count-steps"]);
  await jobs.cancel(other);
  await returnLapsed(store.db, -1);
  expect(await jobs.read(other)).toMatchObject({ state: "cancelled" });
});

test("work in a thread leaves the event loop free", async () => {
  start();
  const id = await enqueue("spin", { rounds: 40 });
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  expect(await ended(id)).toMatchObject({ state: "done", progress: 1 });
  clearInterval(timer);
  expect(longest).toBeLessThan(250);
});

test("the audit trail can be checked as a job, and the check is in the trail", async () => {
  const own = await openJobs(store);
  runners.push(own.start());
  const outcome = await own.enqueue("verify-audit", {});
  const id = outcome.ok ? outcome.value : "";
  const before = (await readAudit(store.db, 0, 10_000)).at(-1)!;
  const view = await ended(id);
  expect(view).toMatchObject({ state: "done", result: { ok: true, head: { seq: before.seq, hash: before.hash } } });
  expect(await actionsOf(id)).toEqual(["audit.verified"]);
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
  await own.close();
});

test("watchers and runners hear again after their connection has dropped", async () => {
  start({ leaseMs: 60_000 });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN %'`.execute(store.db);
  await wait(600);
  const begin = performance.now();
  const id = await enqueue("count-steps", { steps: 2, pauseMs: 0 });
  expect(await ended(id)).toMatchObject({ state: "done" });
  // Much sooner than the times after which they would look again by themselves.
  expect(performance.now() - begin).toBeLessThan(2_000);
});

test("a watcher that goes away stops listening", async () => {
  const id = await enqueue("count-steps", { steps: 1, pauseMs: 0 });
  const gone = new AbortController();
  const views: string[] = [];
  const watching = (async () => {
    for await (const view of jobs.watch(id, gone.signal)) views.push(view.state);
  })();
  await wait(50);
  gone.abort();
  await watching;
  expect(views).toEqual(["queued"]);
});
