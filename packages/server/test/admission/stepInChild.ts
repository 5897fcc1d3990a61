import { admissionStepJob } from "../../src/admission/admissionStepJob.ts";
import { readServices } from "../../src/admission/services.ts";
import { jobKind, type JobKind } from "../../src/jobs/jobKind.ts";
import { openJobs } from "../../src/jobs/openJobs.ts";
import { openStore } from "../../src/store/openStore.ts";

/**
 * Opens the store of the folder and takes the step "place" of round "ronde" as a job. With "written" it stops for ever
 * after everything was written and before the transaction ends; with "working" it tells when the work is under way.
 */
const [dataDir, moment] = process.argv.slice(2) as [string, "written" | "working"];
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const store = await openStore({ dataDir });
const step: JobKind = admissionStepJob(readServices(process.env));
const stopping = jobKind({
  title: step.title,
  params: step.params,
  async run(context) {
    const finish = await step.run(context);
    return async (trx) => {
      const result = await finish(trx);
      say("written");
      await new Promise(() => undefined);
      return result;
    };
  },
});
const jobs = await openJobs(store, new Map([["admission-step", moment === "written" ? stopping : step]]));
const job = await jobs.enqueue("admission-step", { round: "ronde", request: { step: "place" } });
if (!job.ok) throw new Error(job.refusals[0]?.message.en ?? "refused");
jobs.start({ leaseMs: 1_000 });
for await (const { progress } of jobs.watch(job.value)) if (progress >= 0.1) say("working");
