import { ensureCountry } from "@kansrijk/server/app/ensureCountry";
import { testApp } from "../../../server/test/testApp.ts";

export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A running Kansrijk with the example country: the one that KANSRIJK_URL names, or one of its own that is removed again. */
export async function openSite(): Promise<Site> {
  const named = process.env["KANSRIJK_URL"]?.replace(/\/$/, "");
  if (named !== undefined) return { url: named, close: async () => undefined };
  const app = await testApp();
  const job = await ensureCountry(app.context);
  for await (const view of app.context.jobs.watch(job!)) {
    if (view.state === "failed") throw new Error(view.error?.en ?? "the example country could not be made");
  }
  return { url: app.url, close: app.remove };
}
