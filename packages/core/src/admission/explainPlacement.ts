import type { Explanation, Quantity, Step } from "../explanation/explanation.ts";
import type { Text } from "../vocabulary/text.ts";
import type { CertificateApplicant } from "./certificate.ts";
import type { PlacementView } from "./certificateView.ts";
import { alternativesFor } from "./alternativesFor.ts";
import { reasonsOf } from "./choiceReasons.ts";
import { missedSteps, placedStep } from "./placementSentences.ts";
import type { Rerun } from "./rerunPlacement.ts";

/** The chance of a choice before the draw, in per cent: see `chances.ts`. */
export interface ChanceBefore {
  readonly programme: string;
  readonly percent: string;
}

export interface ExplainOptions {
  readonly before?: readonly ChanceBefore[];
  /** Checks what is said to have made a difference by placing everybody again; needs the whole round. */
  readonly rerun?: Rerun | undefined;
}

/**
 * Why an applicant got this place, or none, from the certificate alone: for each choice above it what stood in the way,
 * and what would have been enough: likely, at these cut-offs, or checked with `rerun`. Undefined for an id that is not in
 * the certificate.
 */
export function explainPlacement(
  view: PlacementView,
  id: string,
  { before = [], rerun }: ExplainOptions = {},
): Explanation | undefined {
  const applicant = view.applicants.get(id);
  const placement = view.placements.get(id);
  if (!applicant || !placement) return undefined;
  const rank = placement.rank ?? Infinity;
  const reasons = reasonsOf(view, applicant, rank);
  const missed = reasons.filter((reason) => reason.rank < rank);
  const own = reasons.find((reason) => reason.rank === rank);
  const alternatives = alternativesFor(applicant, missed, rerun);
  return {
    subject: id,
    title: titleOf(placement.programme, placement.rank, applicant.preferences.length),
    steps: [...missed.flatMap(missedSteps), ...(own ? [placedStep(own, placement.section ?? 0)] : [])],
    alternatives,
    remarks: [
      ...checkedRemark(alternatives.length > 0 && rerun !== undefined),
      ...numberRemark(view, applicant),
      ...before.map(chanceRemark),
    ],
  };
}

function titleOf(programme: string | null, rank: number | null, choices: number): Text {
  if (programme !== null)
    return { nl: `Een plaats bij ${programme}, keuze ${rank}`, en: `A place at ${programme}, choice ${rank}` };
  if (choices === 0) return { nl: "Geen plaats: de lijst is leeg", en: "No place: the list is empty" };
  if (choices === 1) return { nl: "Geen plaats bij de enige keuze", en: "No place at the only choice" };
  return {
    nl: `Geen plaats bij een van de ${choices} keuzes`,
    en: `No place at any of the ${choices} choices`,
  };
}

const quantity = (value: string, unit: Quantity["unit"]): Quantity => ({ value, unit });

function checkedRemark(isChecked: boolean): Step[] {
  const sentence: Text = {
    nl: "Nagerekend betekent: iedereen is opnieuw geplaatst, met alleen dit ene verschil.",
    en: "Checked means: everybody was placed again, with this one difference only.",
  };
  return isChecked ? [{ id: "checked", sentence, quantities: {}, basis: [] }] : [];
}

function numberRemark({ lottery, applicants }: PlacementView, { number }: CertificateApplicant): Step[] {
  if (number === null) return [];
  const drawn = lottery.origin === "seed";
  const sentence: Text = drawn
    ? {
        nl: "Je lotnummer is {number} van {all}. Een lager nummer gaat voor. Het nummer volgt uit het startgetal van de loting en het kenmerk waarmee je bent aangemeld; je kunt het zelf narekenen.",
        en: "Your lottery number is {number} of {all}. A lower number goes first. It follows from the seed of the lottery and your own id; you can work it out yourself.",
      }
    : {
        nl: "Je lotnummer is {number}. Een lager nummer gaat voor.",
        en: "Your lottery number is {number}. A lower number goes first.",
      };
  const all = quantity(String(applicants.size), "number");
  return [{ id: "number", sentence, quantities: { number: quantity(String(number), "number"), all }, basis: [] }];
}

function chanceRemark({ programme, percent }: ChanceBefore, index: number): Step {
  return {
    id: `chance-${index + 1}`,
    sentence: {
      nl: "Vooraf was de kans om met deze lijst bij {programme} te eindigen ongeveer {chance}.",
      en: "Beforehand the chance to end at {programme} with this list was about {chance}.",
    },
    quantities: { programme: quantity(programme, "text"), chance: quantity(percent, "percent") },
    basis: [],
  };
}
