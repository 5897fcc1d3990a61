import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readAudit } from "../audit/readAudit.ts";
import { verifyAudit } from "../audit/verifyAudit.ts";
import { readPostmasterFile } from "../store/embedded/postmasterFile.ts";
import { openStore } from "../store/openStore.ts";
import { startChild, type Child } from "../../test/child.ts";
import { preparedFolder } from "../../test/temporaryStore.ts";
import { isFinal, type JobView } from "./jobView.ts";
import { openJobs } from "./openJobs.ts";
import { readKinds } from "./readKinds.ts";

let dataDir = "";
let child: Child | undefined;
beforeEach(async () => {
  dataDir = await preparedFolder();
});
afterEach(async () => {
  await child?.kill();
  await rm(dataDir, { recursive: true, force: true });
});

const STEPS = 12;

test.each([
  ["the process", false],
  ["the process and the database server", true],
])(
  "after kill -9 of %s in the middle of a job, the next start resumes it and does every step exactly once",
  async (_what, serverToo) => {
    child = startChild(new URL("../../test/jobs/countInChild.ts", import.meta.url), dataDir);
    await child.line("past a third");
    await child.kill();
    if (serverToo) process.kill((await readPostmasterFile(join(dataDir, "postgres", "data")))!.pid, "SIGKILL");

    const store = await openStore({ dataDir });
    const jobs = await openJobs(
      store,
      await readKinds(fileURLToPath(new URL("../../test/jobs/kinds", import.meta.url))),
    );
    const [interrupted] = await jobs.list();
    expect(interrupted).toMatchObject({ state: "running", attempt: 1, result: null });
    const runner = jobs.start({ leaseMs: 1_000 });
    let last: JobView | undefined;
    for await (const view of jobs.watch(interrupted!.id)) last = view;
    await runner.stop();

    expect(isFinal(last!.state)).toBe(true);
    expect(last).toMatchObject({ state: "done", attempt: 2, result: { steps: STEPS } });
    const events = await readAudit(store.db, 0, 100);
    expect(events.filter((event) => event.action === "step.done").map((event) => event.detail["step"])).toEqual(
      Array.from({ length: STEPS }, (_, index) => index + 1),
    );
    expect(events.filter((event) => event.action === "count.done")).toHaveLength(1);
    expect((last!.result as { begun: number }).begun).toBeGreaterThanOrEqual(4);
    expect(await verifyAudit(store.db)).toMatchObject({ ok: true, head: { seq: STEPS + 1 } });
    await jobs.close();
    await store.close();
  },
);
