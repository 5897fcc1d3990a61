import { ensureRegion } from "./admissionRegion/ensureRegion.ts";
import { ensureRegionFigures } from "./admissionRegion/ensureRegionFigures.ts";
import { ensureCountry } from "./app/ensureCountry.ts";
import { readSettings } from "./app/settings.ts";
import { startApp, type RunningApp } from "./app/startApp.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

// Whoever stops the program while it is still starting must not leave a database running either.
const starting: Promise<RunningApp> = startApp(readSettings(process.env));
let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  void starting.then((app) => app.stop()).finally(() => process.exit(0));
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

const app = await starting;
say(`Kansrijk: ${app.url}`);
const job = stopping ? undefined : await ensureCountry(app.context);
const region = stopping ? undefined : await ensureRegion(app.context);
if (job !== undefined) {
  say("Making an example country of 6,300 schools and 1.4 million pupils (once) ...");
  for await (const view of app.context.jobs.watch(job)) {
    if (view.state === "done") say("The example country is ready.");
    if (view.state === "failed") say(`The example country could not be made: ${view.error?.en ?? "unknown"}`);
  }
}
if (region !== undefined) {
  say("Making an example region with a round of central admission (once) ...");
  for await (const view of app.context.jobs.watch(region)) {
    if (view.state === "done") say("The example region is ready.");
    if (view.state === "failed") say(`The example region could not be made: ${view.error?.en ?? "unknown"}`);
  }
}
if (!stopping && (await ensureRegionFigures(app.context)).length > 0)
  say("Chances and analysis of the example region are being worked out (page Gegevens shows how far).");
