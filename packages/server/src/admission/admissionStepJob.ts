import { z } from "zod";
import { stepRequest } from "@kansrijk/core/admission/process/stepRequest";
import { jobKind, type JobKind } from "../jobs/jobKind.ts";
import { jobErrorOf } from "./refusals.ts";
import type { AdmissionServices } from "./services.ts";
import { readyStep, writeStep } from "./takeStep.ts";

const params = z.strictObject({ round: z.string(), request: stepRequest });

/**
 * A step as a job. Working it out writes nothing, so a crash leaves the round before the step and the job begins again;
 * taking it is one transaction with the end of the job, so it is never taken twice.
 */
export function admissionStepJob(services: AdmissionServices): JobKind {
  return jobKind({
    title: { nl: "Stap van een aanmeldronde", en: "Step of an admission round" },
    params,
    async run({ params: { round, request }, store, signal, report }) {
      const ready = await readyStep(store, services, round, request, { signal, report });
      if (!ready.ok) throw jobErrorOf(ready.refusals);
      return async (trx) => {
        const taken = await writeStep(trx, ready.value);
        if (!taken.ok) throw jobErrorOf(taken.refusals);
        return taken.value;
      };
    },
  });
}
