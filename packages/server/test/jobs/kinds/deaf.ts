import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { appendAudit } from "../../../src/audit/appendAudit.ts";
import { jobKind } from "../../../src/jobs/jobKind.ts";

/** Does not listen to its signal and finishes anyway. */
export const job = jobKind({
  title: { nl: "Doof", en: "Deaf" },
  params: z.strictObject({ ms: z.number() }),
  async run({ id, params: { ms } }) {
    await wait(ms);
    return async (trx) => {
      await appendAudit(trx, { actor: "test", action: "must.vanish", subject: id, detail: {} });
      return "finished";
    };
  },
});
