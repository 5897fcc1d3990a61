import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { Text } from "../../vocabulary/text.ts";
import { STATE_LABELS, STEP_LABELS, STEP_RULES, type RoundState, type RoundStep } from "./roundSteps.ts";

/** Where a round stands, as far as it decides which step may be taken. */
export interface RoundSituation {
  readonly state: RoundState;
  readonly edition: number;
  readonly taken: readonly { readonly edition: number; readonly step: RoundStep }[];
}

/** Where a step leads: its own edition, and the state afterwards. */
export interface StepTarget {
  readonly state: RoundState;
  readonly edition: number;
}

/** May this step be taken now? The refusal says why not, and what can be done instead. */
export function checkStep({ state, edition, taken }: RoundSituation, step: RoundStep): Outcome<StepTarget> {
  const rule = STEP_RULES[step];
  const own = rule.nextEdition ? edition + 1 : edition;
  const isDone = taken.some((item) => item.step === step && (rule.oncePerRound || item.edition === own));
  if (isDone) return refused({ kind: "invalid-setting", message: doneBefore(step) });
  if (!rule.from.includes(state)) return refused({ kind: "invalid-setting", message: tooSoonOrLate(step, state) });
  return done({ state: rule.to ?? state, edition: own });
}

function doneBefore(step: RoundStep): Text {
  const { nl, en } = STEP_LABELS[step];
  if (step === "draw") {
    return {
      nl: "Er is al geloot. Opnieuw loten kan niet: dan zou iemand een andere uitslag kunnen kiezen. Is er een fout gemaakt, dan kan een correctie met hetzelfde startgetal.",
      en: "The draw has been made. It cannot be made again: somebody could then choose another result. If there was a mistake, a correction with the same seed is possible.",
    };
  }
  return {
    nl: `De stap "${nl}" is al gezet en kan niet nog een keer. Is er een fout gemaakt, dan kan na het plaatsen een correctie met hetzelfde startgetal.`,
    en: `The step "${en}" has been taken and cannot be taken again. If there was a mistake, a correction with the same seed is possible after placing.`,
  };
}

function tooSoonOrLate(step: RoundStep, state: RoundState): Text {
  const labels = (language: keyof Text): string =>
    STEP_RULES[step].from.map((item) => `"${STATE_LABELS[item][language]}"`).join(", ");
  return {
    nl: `De stap "${STEP_LABELS[step].nl}" kan niet nu: de ronde is "${STATE_LABELS[state].nl}". Deze stap hoort bij: ${labels("nl")}.`,
    en: `The step "${STEP_LABELS[step].en}" cannot be taken now: the round is "${STATE_LABELS[state].en}". It belongs to: ${labels("en")}.`,
  };
}

/** For which edition files may be brought now; between the close and the placement for none. */
export function checkUpload({ state, edition }: Pick<RoundSituation, "state" | "edition">): Outcome<number> {
  if (state === "set-up" || state === "open") return done(edition);
  if (state === "closed" || state === "drawn") {
    return refused({
      kind: "invalid-setting",
      message: {
        nl: "De ronde is gesloten: de bestanden liggen vast. Wie te laat is of zich terugtrekt, komt na het plaatsen in een correctie met hetzelfde startgetal.",
        en: "The round is closed: the files are fixed. Who is late or withdraws is taken in after placing, in a correction with the same seed.",
      },
    });
  }
  return done(edition + 1);
}
