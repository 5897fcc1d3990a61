import type { Text } from "@kansrijk/core/vocabulary/text";
import type { AfterCareView } from "../../../api/admission.ts";

type Act = Pick<AfterCareView["acts"][number], "act" | "moves">;

/** An act in one sentence, with what became of the place. */
export function actText({ act, moves }: Act, nameOf: (id: string) => string): Text {
  const from = moves[0]?.from ?? null;
  if (act.kind === "adds-places") return addedText(nameOf(act.programme), act.places);
  const who = act.applicant;
  if (act.kind === "gives-up")
    return from === null
      ? { nl: `${who} doet niet meer mee en had geen plaats.`, en: `${who} has left and had no place.` }
      : { nl: `${who} geeft de plaats bij ${nameOf(from)} op.`, en: `${who} gives up the place at ${nameOf(from)}.` };
  const name = nameOf(act.programme);
  if (act.kind === "declines")
    return { nl: `${who} wil de plaats bij ${name} niet.`, en: `${who} does not want the place at ${name}.` };
  return from === null
    ? { nl: `${who} neemt de plaats bij ${name} aan.`, en: `${who} accepts the place at ${name}.` }
    : {
        nl: `${who} neemt de plaats bij ${name} aan. De plaats bij ${nameOf(from)} komt vrij.`,
        en: `${who} accepts the place at ${name}. The place at ${nameOf(from)} comes free.`,
      };
}

function addedText(name: string, places: number): Text {
  return places === 1
    ? { nl: `${name} krijgt er 1 plaats bij.`, en: `${name} gets 1 more place.` }
    : { nl: `${name} krijgt er ${places} plaatsen bij.`, en: `${name} gets ${places} more places.` };
}
