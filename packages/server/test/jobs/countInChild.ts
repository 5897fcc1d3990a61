import { fileURLToPath } from "node:url";
import { openJobs } from "../../src/jobs/openJobs.ts";
import { readKinds } from "../../src/jobs/readKinds.ts";
import { openStore } from "../../src/store/openStore.ts";

/** Opens the store of the folder, runs one job of count-steps, tells when it is past a third, and never ends by itself. */
const store = await openStore({ dataDir: process.argv[2]! });
const jobs = await openJobs(store, await readKinds(fileURLToPath(new URL("./kinds", import.meta.url))));
const job = await jobs.enqueue("count-steps", { steps: 12, pauseMs: 60 });
if (!job.ok) throw new Error(job.refusals[0]?.message.en ?? "refused");
jobs.start({ leaseMs: 1_000 });
for await (const view of jobs.watch(job.value)) if (view.progress > 1 / 3) process.stdout.write("past a third\n");
