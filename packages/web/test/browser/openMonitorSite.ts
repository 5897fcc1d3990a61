import { testApp } from "../../../server/test/testApp.ts";
import type { Site } from "./openSite.ts";

/** A hundredth of the generated country: enough places with figures, and with figures that are protected. */
const SHARE = 0.01;

/** A running Kansrijk with a small register of pupils who do not exist: the one that KANSRIJK_URL names, or one of its own that is removed again. */
export async function openMonitorSite(): Promise<Site> {
  const named = process.env["KANSRIJK_URL"]?.replace(/\/$/, "");
  if (named !== undefined) return { url: named, close: async () => undefined };
  const app = await testApp();
  const { jobs } = app.context;
  const queued = await jobs.enqueue("build-population", { seed: 1, share: SHARE });
  if (!queued.ok) throw new Error(queued.refusals[0]?.message.en);
  for await (const view of jobs.watch(queued.value)) {
    if (view.state === "failed") throw new Error(view.error?.en ?? "the register could not be made");
  }
  return { url: app.url, close: app.remove };
}
