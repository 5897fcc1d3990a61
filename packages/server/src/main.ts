import { ensureCountry } from "./app/ensureCountry.ts";
import { readSettings } from "./app/settings.ts";
import { startApp } from "./app/startApp.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const app = await startApp(readSettings(process.env));
say(`Kansrijk: ${app.url}`);
const stop = (): void => void app.stop().then(() => process.exit(0));
process.once("SIGINT", stop);
process.once("SIGTERM", stop);

const job = await ensureCountry(app.context);
if (job !== undefined) {
  say("Making an example country of 6,300 schools and 1.4 million pupils (once) ...");
  for await (const view of app.context.jobs.watch(job)) {
    if (view.state === "done") say("The example country is ready.");
    if (view.state === "failed") say(`The example country could not be made: ${view.error?.en ?? "unknown"}`);
  }
}
