import { STATE_LABELS, STEP_LABELS } from "@kansrijk/core/admission/process/roundSteps";
import { meaningOf } from "@kansrijk/core/admission/process/announce";
import { DRAW_EVENT_MEANINGS } from "@kansrijk/core/admission/process/judgeDraw";
import { stepRequest } from "@kansrijk/core/admission/process/stepRequest";
import { closeResult } from "@kansrijk/server/admission/closeResult";
import { drawResult } from "@kansrijk/server/admission/drawResult";
import { readSteps, type TakenStep } from "@kansrijk/server/admission/readSteps";
import { readServices } from "@kansrijk/server/admission/services";
import { takeStep } from "@kansrijk/server/admission/takeStep";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { withStore } from "../withStore.ts";
import { checkedBy } from "./checkedBy.ts";
import { roundOrRefuse } from "./roundOrRefuse.ts";

/**
 * Takes one step of a stored round. A refusal ends with 2: asked for something that cannot be; a certificate that does
 * not hold with 1.
 */
export async function stepAction(id: string, given: unknown, common: CommonOptions, io: Io): Promise<void> {
  const request = checkedBy(stepRequest, given, common);
  await withStore(common, async (store) => {
    await roundOrRefuse(store, id, common);
    const taken = await takeStep(store, readServices(process.env), id, request);
    if (!taken.ok)
      throw new CommandError(
        request.step === "verify" ? EXIT.failed : EXIT.refused,
        taken.refusals.map(({ message }) => message[common.lang]),
      );
    const { state } = await roundOrRefuse(store, id, common);
    const steps = await readSteps(store.db, id);
    const { step, edition, receipt } = taken.value;
    const label = STEP_LABELS[step][common.lang];
    const head =
      common.lang === "nl"
        ? `${label}: gedaan (uitgave ${edition}, ontvangstbewijs ${receipt}). De ronde is nu: ${STATE_LABELS[state].nl}.`
        : `${label}: done (edition ${edition}, receipt ${receipt}). The round is now: ${STATE_LABELS[state].en}.`;
    io.out(`${[head, ...detailsOf(steps, common.lang)].join("\n")}\n`);
  });
}

/** What people want to know at once about the last step. */
function detailsOf(steps: readonly TakenStep[], lang: Language): string[] {
  const last = steps.at(-1)!;
  if (last.step === "close") {
    const { commitment, announced } = closeResult(steps)!;
    return [`root ${commitment.root}`, ...meaningOf(announced).map((text) => text[lang])];
  }
  if (last.step === "draw") {
    const { seed, events } = drawResult(steps)!;
    const name = lang === "nl" ? "startgetal" : "seed";
    return [`${name} ${seed}`, ...events.map((event) => DRAW_EVENT_MEANINGS[event][lang])];
  }
  if (last.step === "verify") {
    const properties = last.result["properties"] as { title: Record<Language, string>; status: string }[];
    return properties.map(({ title, status }) => `${status.padEnd(14)} ${title[lang]}`);
  }
  return [];
}
