import { z } from "zod";
import { jobKind } from "../../../src/jobs/jobKind.ts";
import { runInWorker } from "../../../src/jobs/runInWorker.ts";

/** Computes in a thread; never ends when `rounds` is 0. */
export const job = jobKind({
  title: { nl: "Rekenen", en: "Compute" },
  params: z.strictObject({ rounds: z.number() }),
  async run({ params, signal, report }) {
    const output = await runInWorker<number>(new URL("../work/spin.ts", import.meta.url), params.rounds, {
      signal,
      onProgress: report,
    });
    return async () => output;
  },
});
