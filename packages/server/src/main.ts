import { makeExamples } from "./app/makeExamples.ts";
import { readSettings } from "./app/settings.ts";
import { startApp, type RunningApp } from "./app/startApp.ts";
import { StoreError } from "./store/storeError.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

// Whoever stops the program while it is still starting must not leave a database running either.
const settings = readSettings(process.env);
const starting: Promise<RunningApp> = startApp(settings);
const stopping = new AbortController();
const stop = (): void => {
  if (stopping.signal.aborted) return;
  stopping.abort();
  void starting.then((app) => app.stop()).finally(() => process.exit(0));
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

const app = await starting.catch((error: unknown) => {
  if (!(error instanceof StoreError)) throw error;
  process.stderr.write(`${error.text.nl}\n${error.text.en}\n`);
  process.exit(1);
});
say(`Kansrijk: ${app.url}`);
await makeExamples(app.context, settings.exampleShare, { signal: stopping.signal, say });
