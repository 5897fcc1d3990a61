import { z } from "zod";
import { appendAudit } from "../../../src/audit/appendAudit.ts";
import { JobError } from "../../../src/jobs/jobError.ts";
import { jobKind } from "../../../src/jobs/jobKind.ts";

/** Fails after it has written its side effects. */
export const job = jobKind({
  title: { nl: "Laat mislukken", en: "Fail late" },
  params: z.strictObject({}),
  run:
    async ({ id }) =>
    async (trx) => {
      await appendAudit(trx, { actor: "test", action: "must.vanish", subject: id, detail: {} });
      throw new JobError({ nl: "Er is te weinig ruimte op de schijf.", en: "There is too little room on the disk." });
    },
});
