import { ensureRegion } from "./admissionRegion/ensureRegion.ts";
import { ensureRegionFigures } from "./admissionRegion/ensureRegionFigures.ts";
import { ensureAlliance } from "./app/ensureAlliance.ts";
import { ensureCountry } from "./app/ensureCountry.ts";
import { ensureMeasured, ensureRegister } from "./app/ensureRegister.ts";
import { readSettings } from "./app/settings.ts";
import { startApp, type RunningApp } from "./app/startApp.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

// Whoever stops the program while it is still starting must not leave a database running either.
const settings = readSettings(process.env);
const starting: Promise<RunningApp> = startApp(settings);
let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  void starting.then((app) => app.stop()).finally(() => process.exit(0));
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

const app = await starting;
say(`Kansrijk: ${app.url}`);
const { context } = app;
await watched(stopping ? undefined : await ensureCountry(context), {
  start: "Making an example country of 6,300 schools and 1.4 million pupils (once) ...",
  done: "The example country is ready.",
});
await watched(stopping ? undefined : await ensureRegion(context), {
  start: "Making an example region with a round of central admission (once) ...",
  done: "The example region is ready.",
});
await watched(stopping ? undefined : await ensureRegister(context, settings.exampleShare), {
  start: "Making an example register of 8,000 schools and 2.5 million pupils a year (once, about a minute) ...",
  done: "The example register is ready; the monitor works from now on, and is quick once all indicators are counted.",
});
const measuring = stopping ? undefined : await ensureMeasured(context);
if (!stopping && (await ensureRegionFigures(context)).length > 0)
  say("Chances and analysis of the example region are being worked out (page Gegevens shows how far).");
if (measuring !== undefined) for await (const _ of context.jobs.watch(measuring));
if (!stopping && (await ensureAlliance(context.store, context.now())))
  say("An example of an alliance is ready: agendas, coalitions and communities, all invented (page Alliantie).");

/** Tells how a job of the start goes on; says nothing when there is none. */
async function watched(job: string | undefined, words: { readonly start: string; readonly done: string }) {
  if (job === undefined) return;
  say(words.start);
  for await (const view of context.jobs.watch(job)) {
    if (view.state === "done") say(words.done);
    if (view.state === "failed") say(`That failed: ${view.error?.en ?? "unknown"}`);
  }
}
