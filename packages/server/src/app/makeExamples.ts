import { ensureRegion } from "../admissionRegion/ensureRegion.ts";
import { ensureRegionFigures } from "../admissionRegion/ensureRegionFigures.ts";
import type { AppContext } from "./context.ts";
import { ensureAlliance } from "./ensureAlliance.ts";
import { ensureCountry } from "./ensureCountry.ts";
import { ensureMeasured, ensureRegister } from "./ensureRegister.ts";

interface ExamplesWatch {
  /** Aborts when the program is stopped. */
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/**
 * Makes the examples that are not there yet, one after the other. The server works without them: when one fails that is
 * said and the others are still tried, and stopping meanwhile ends it quietly.
 */
export async function makeExamples(context: AppContext, share: number, { signal, say }: ExamplesWatch): Promise<void> {
  let measuring: string | undefined;
  const steps: [string, () => Promise<void>][] = [
    ["example country", () => country(context, say)],
    ["example region", () => region(context, say)],
    ["example register", () => register(context, share, say)],
    [
      "figures",
      async () => {
        measuring = await ensureMeasured(context);
      },
    ],
    ["figures of the example region", () => regionFigures(context, say)],
    ["figures", () => ended(context, measuring)],
    ["example alliance", () => alliance(context, { signal, say })],
  ];
  for (const [name, step] of steps) {
    if (signal.aborted) return;
    try {
      await step();
    } catch (error) {
      if (!signal.aborted) say(`Making the ${name} failed; the server goes on without it: ${messageOf(error)}`);
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type Say = ExamplesWatch["say"];

async function country(context: AppContext, say: Say): Promise<void> {
  await watched(context, await ensureCountry(context), say, {
    start: "Making an example country of 6,300 schools and 1.4 million pupils (once) ...",
    done: "The example country is ready.",
  });
}

async function region(context: AppContext, say: Say): Promise<void> {
  await watched(context, await ensureRegion(context), say, {
    start: "Making an example region with a round of central admission (once) ...",
    done: "The example region is ready.",
  });
}

async function register(context: AppContext, share: number, say: Say): Promise<void> {
  await watched(context, await ensureRegister(context, share), say, {
    start: "Making an example register of 8,000 schools and 2.5 million pupils a year (once, about a minute) ...",
    done: "The example register is ready; the monitor works from now on, and is quick once all indicators are counted.",
  });
}

async function regionFigures(context: AppContext, say: Say): Promise<void> {
  if ((await ensureRegionFigures(context)).length > 0)
    say("Chances and analysis of the example region are being worked out (page Gegevens shows how far).");
}

async function ended(context: AppContext, job: string | undefined): Promise<void> {
  if (job !== undefined) for await (const _ of context.jobs.watch(job));
}

async function alliance({ store, now }: AppContext, { signal, say }: ExamplesWatch): Promise<void> {
  const made = await ensureAlliance(store, now(), { signal });
  if (made.network || made.agendas)
    say("An example of an alliance is ready: agendas, coalitions and communities, all invented (page Alliantie).");
}

/** Tells how a job of the start goes on; says nothing when there is none. */
async function watched(
  context: AppContext,
  job: string | undefined,
  say: Say,
  words: { readonly start: string; readonly done: string },
): Promise<void> {
  if (job === undefined) return;
  say(words.start);
  for await (const view of context.jobs.watch(job)) {
    if (view.state === "done") say(words.done);
    if (view.state === "failed") say(`That failed: ${view.error?.en ?? "unknown"}`);
  }
}
