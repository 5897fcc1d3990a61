import { admissionStepJob } from "../../admission/admissionStepJob.ts";
import { readServices } from "../../admission/services.ts";

/** Takes one step of a round of central admission. */
export const job = admissionStepJob(readServices(process.env));
