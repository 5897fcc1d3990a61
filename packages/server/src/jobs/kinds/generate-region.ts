import { exampleDepartments } from "@kansrijk/core/admission/region/exampleDepartments";
import { STEP_LABELS } from "@kansrijk/core/admission/process/roundSteps";
import { faultText } from "@kansrijk/core/tables/faultText";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { z } from "zod";
import { createRound } from "../../admission/createRound.ts";
import { keepFile } from "../../admission/keepFile.ts";
import { readRound } from "../../admission/readRoundRow.ts";
import { jobErrorOf } from "../../admission/refusals.ts";
import { readServices } from "../../admission/services.ts";
import { mayTake, takeStep } from "../../admission/takeStep.ts";
import { EXAMPLE_ROUND, EXAMPLE_STEPS, exampleFiles, exampleRound } from "../../admissionRegion/exampleRound.ts";
import type { RegionInput, RegionOutput } from "../../admissionRegion/regionWork.ts";
import { loadRuleBook } from "../../rules/loadRuleBook.ts";
import type { Store } from "../../store/store.ts";
import { JobError } from "../jobError.ts";
import { jobKind } from "../jobKind.ts";
import { runInWorker } from "../runInWorker.ts";

const WORK = new URL("../../admissionRegion/regionWork.ts", import.meta.url);

const params = z.strictObject({ seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER) });

/**
 * Makes a region that does not exist and takes its round through all steps, so that every page of central admission has
 * something to show. Begun again after a crash it goes on where the round is.
 */
export const job = jobKind({
  title: { nl: "Voorbeeldregio maken", en: "Make an example region" },
  params,
  async run({ params: { seed }, store, signal, report }) {
    const departments = allowed(exampleDepartments(await loadRuleBook(), seed));
    const input: RegionInput = { departments, seed };
    report(0.05, { nl: "Leerlingen en wensen maken", en: "Making pupils and wishes" });
    const region = await runInWorker<RegionOutput>(WORK, input, { signal });
    const round = await readRound(store.db, EXAMPLE_ROUND);
    if (!round) allowed(await createRound(store, exampleRound(region)));
    if (!round || round.state === "set-up") await keepFiles(store, region);
    const services = readServices(process.env);
    for (const [index, request] of EXAMPLE_STEPS.entries()) {
      signal.throwIfAborted();
      report(0.3 + (0.7 * index) / EXAMPLE_STEPS.length, STEP_LABELS[request.step]);
      if (!(await mayTake(store, EXAMPLE_ROUND, request.step)).ok) continue;
      allowed(await takeStep(store, services, EXAMPLE_ROUND, request, { signal }));
    }
    const { applicants, programmes, fit } = region;
    return async () => ({ round: EXAMPLE_ROUND, seed, applicants, programmes, fit });
  },
});

async function keepFiles(store: Pick<Store, "db">, region: RegionOutput): Promise<void> {
  for (const [part, name, text] of exampleFiles(region)) {
    const content = new TextEncoder().encode(text);
    const kept = allowed(await keepFile(store, { round: EXAMPLE_ROUND, part, name, content, isDryRun: false }));
    // A region that is refused by our own reader is a mistake of ours; its ids are invented.
    if (!kept.ok) throw new JobError({ nl: faultText(kept.faults[0]!, "nl"), en: faultText(kept.faults[0]!, "en") });
  }
}

function allowed<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw jobErrorOf(outcome.refusals);
  return outcome.value;
}
