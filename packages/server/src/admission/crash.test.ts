import { rm } from "node:fs/promises";
import { join } from "node:path";
import { roundSettingsSchema } from "@kansrijk/core/admission/process/roundSettings";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stepRequest } from "@kansrijk/core/admission/process/stepRequest";
import { verifyAudit } from "../audit/verifyAudit.ts";
import type { JobView } from "../jobs/jobView.ts";
import { openJobs } from "../jobs/openJobs.ts";
import { readPostmasterFile } from "../store/embedded/postmasterFile.ts";
import { openStore } from "../store/openStore.ts";
import type { Store } from "../store/store.ts";
import { exampleRound } from "../../test/admission/exampleRound.ts";
import { startChild, type Child } from "../../test/child.ts";
import { preparedFolder } from "../../test/temporaryStore.ts";
import { createRound } from "./createRound.ts";
import { keepFile } from "./keepFile.ts";
import { readServices } from "./services.ts";
import { takeStep } from "./takeStep.ts";

let dataDir = "";
let child: Child | undefined;
beforeEach(async () => {
  dataDir = await preparedFolder();
});
afterEach(async () => {
  await child?.kill();
  await rm(dataDir, { recursive: true, force: true });
});

const NOTARY = "verzegeld";

/** A round that is drawn and not placed yet. */
async function drawnRound(applicants: number): Promise<void> {
  const store = await openStore({ dataDir });
  const settings = roundSettingsSchema.parse({ draw: { beacon: null, notarySha256: sha256(NOTARY) } });
  await createRound(store, { id: "ronde", title: "x", region: "x", schoolYear: "2027-2028", settings });
  const content = new TextEncoder().encode(exampleRound(applicants));
  await keepFile(store, { round: "ronde", part: "round", name: "ronde.json", content, isDryRun: false });
  for (const request of [{ step: "open" }, { step: "close" }, { step: "draw", notaryText: NOTARY }]) {
    const taken = await takeStep(store, readServices({}), "ronde", stepRequest.parse(request));
    expect(taken).toMatchObject({ ok: true });
  }
  await store.close();
}

async function situation({ db }: Store) {
  const round = await db.selectFrom("admission_round").select(["state", "edition"]).executeTakeFirstOrThrow();
  const steps = await db.selectFrom("admission_step").select("step").where("step", "=", "place").execute();
  const documents = await db.selectFrom("admission_document").select("name").where("step", "=", "place").execute();
  const events = await db.selectFrom("audit_event").select("seq").where("action", "=", "admission.place").execute();
  return { state: round.state, steps: steps.length, documents: documents.length, events: events.length };
}

const BEFORE = { state: "drawn", steps: 0, documents: 0, events: 0 };
const AFTER = { state: "placed", steps: 1, documents: 6, events: 1 };

test.each([
  ["while it is being worked out", "working", 20_000, false],
  ["after everything was written, before it was committed", "written", 200, false],
  ["then, and of the database server as well", "written", 200, true],
] as const)(
  "kill -9 in a step, %s: the round stands before the step, and the next start takes it once",
  async (_when, moment, applicants, serverToo) => {
    await drawnRound(applicants);
    child = startChild(new URL("../../test/admission/stepInChild.ts", import.meta.url), dataDir, moment);
    await child.line(moment);
    await child.kill();
    if (serverToo) process.kill((await readPostmasterFile(join(dataDir, "postgres", "data")))!.pid, "SIGKILL");

    const store = await openStore({ dataDir });
    expect(await situation(store)).toEqual(BEFORE);
    const jobs = await openJobs(store);
    const [job] = await jobs.list();
    expect(job).toMatchObject({ kind: "admission-step", state: "running", attempt: 1 });
    const runner = jobs.start({ leaseMs: 1_000 });
    let last: JobView | undefined;
    for await (const view of jobs.watch(job!.id)) last = view;
    await runner.stop();
    expect(last).toMatchObject({ state: "done", attempt: 2, result: { step: "place", edition: 1 } });
    expect(await situation(store)).toEqual(AFTER);
    expect((await verifyAudit(store.db)).ok).toBe(true);
    await jobs.close();
    await store.close();
  },
  120_000,
);
