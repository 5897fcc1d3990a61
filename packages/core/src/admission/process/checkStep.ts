import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { Text } from "../../vocabulary/text.ts";
import { STATE_LABELS, STEP_LABELS, STEP_RULES, type RoundDeed, type RoundState } from "./roundSteps.ts";

/** Where a round stands, as far as it decides which step may be taken. */
export interface RoundSituation {
  readonly state: RoundState;
  readonly edition: number;
  /** With the acts of the after-care. */
  readonly taken: readonly { readonly edition: number; readonly step: RoundDeed }[];
}

/** Where a step leads: its own edition, and the state afterwards. */
export interface StepTarget {
  readonly state: RoundState;
  readonly edition: number;
}

/** May this step be taken now? The refusal says why not, and what can be done instead. */
export function checkStep({ state, edition, taken }: RoundSituation, step: RoundDeed): Outcome<StepTarget> {
  const rule = STEP_RULES[step];
  if (taken.some((item) => item.step === "erase")) return refused({ kind: "invalid-setting", message: ERASED });
  const own = rule.nextEdition ? edition + 1 : edition;
  const isDone =
    !rule.repeats && taken.some((item) => item.step === step && (rule.oncePerRound || item.edition === own));
  if (isDone) return refused({ kind: "invalid-setting", message: doneBefore(step) });
  if (!rule.from.includes(state)) return refused({ kind: "invalid-setting", message: tooSoonOrLate(step, state) });
  const hasAfterCare = taken.some((item) => item.edition === edition && AFTER_CARE.has(item.step));
  if (rule.nextEdition && hasAfterCare) return refused({ kind: "invalid-setting", message: AFTER_CARE_BEGAN });
  return done({ state: rule.to ?? state, edition: own });
}

/** What a next edition would undo: places that families already know, gave up or accepted. */
const AFTER_CARE = new Set<RoundDeed>(["after-care", "second-round"]);

const AFTER_CARE_BEGAN: Text = {
  nl: "De nazorg van deze uitslag is al begonnen: er zijn plaatsen opgegeven, erbij gekomen, aangenomen of in een tweede ronde vergeven. Een correctie zou dat stil ongedaan maken. Herstel de fout in de nazorg: geef een afdeling plaatsen erbij, of laat leerlingen een plaats opgeven of aannemen.",
  en: "The after-care of this result has begun: places were given up, added, accepted, or given in a second round. A correction would silently undo that. Mend the mistake in the after-care: add places to a programme, or let applicants give up or accept a place.",
};

const ERASED: Text = {
  nl: "De persoonsgegevens van deze ronde zijn gewist. Er kan niets meer mee worden gedaan.",
  en: "The personal data of this round have been erased. Nothing can be done with it any more.",
};

function doneBefore(step: RoundDeed): Text {
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

function tooSoonOrLate(step: RoundDeed, state: RoundState): Text {
  const labels = (language: keyof Text): string =>
    STEP_RULES[step].from.map((item) => `"${STATE_LABELS[item][language]}"`).join(", ");
  return {
    nl: `De stap "${STEP_LABELS[step].nl}" kan niet nu: de ronde is "${STATE_LABELS[state].nl}". Deze stap hoort bij: ${labels("nl")}.`,
    en: `The step "${STEP_LABELS[step].en}" cannot be taken now: the round is "${STATE_LABELS[state].en}". It belongs to: ${labels("en")}.`,
  };
}

/** Refuses whatever needs the personal data of a round that were erased. */
export function checkErased(erasedAt: string | null): Outcome<null> {
  return erasedAt === null ? done(null) : refused({ kind: "invalid-setting", message: ERASED });
}

/** For which edition files may be brought now; between the close and the placement for none, nor after erasing. */
export function checkUpload({
  state,
  edition,
  erasedAt,
}: Pick<RoundSituation, "state" | "edition"> & { readonly erasedAt: string | null }): Outcome<number> {
  const erased = checkErased(erasedAt);
  if (!erased.ok) return erased;
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
