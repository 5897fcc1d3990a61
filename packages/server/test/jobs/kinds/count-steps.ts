import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { appendAudit } from "../../../src/audit/appendAudit.ts";
import { jobKind } from "../../../src/jobs/jobKind.ts";

const reached = z.object({ step: z.number() }).nullable();

/** Writes one audit event per step together with its checkpoint, and one at the end together with its result. */
export const job = jobKind({
  title: { nl: "Stappen tellen", en: "Count steps" },
  params: z.strictObject({ steps: z.number().int().positive(), pauseMs: z.number().nonnegative() }),
  async run({ id, params: { steps, pauseMs }, checkpoint, signal, report, saveCheckpoint }) {
    const begun = reached.parse(checkpoint)?.step ?? 0;
    for (let step = begun + 1; step <= steps; step++) {
      await wait(pauseMs, undefined, { signal });
      await saveCheckpoint(
        { step },
        async (trx) =>
          void (await appendAudit(trx, { actor: "test", action: "step.done", subject: id, detail: { step } })),
      );
      report(step / steps, { nl: `stap ${step}`, en: `step ${step}` });
    }
    return async (trx) => {
      await appendAudit(trx, { actor: "test", action: "count.done", subject: id, detail: {} });
      return { steps, begun };
    };
  },
});
