import type { Quantities } from "@kansrijk/core/explanation/explanation";
import { fillSentence } from "@kansrijk/core/explanation/quantityText";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import type { PupilOutcome } from "../../../api/admission.ts";

/** Quantities as the API describes them. */
type ApiQuantities = Readonly<Record<string, { readonly value: string; readonly unit: string }>>;

export type Chance = NonNullable<PupilOutcome["chances"]>[number];

export interface ChoiceView {
  /** From 1. */
  readonly rank: number;
  readonly name: string;
  /** `below`: a higher choice became the place. */
  readonly state: "placed" | "missed" | "below";
  /** The state in a word: not every choice that was missed was missed by lot. */
  readonly label: "placed" | "drawnOut" | "othersFirst" | "noPlaces" | "notInOrder" | "below";
  readonly reasons: readonly string[];
  /** What would have been enough. */
  readonly enough: readonly string[];
  readonly chance: Chance | undefined;
}

interface Outcome {
  readonly preferences: readonly string[];
  /** Rank of the place; null without one. */
  readonly rank: number | null;
  readonly explanation: { readonly steps: readonly Sentence[]; readonly alternatives: readonly Sentence[] };
  readonly chances: readonly Chance[] | null;
}

/** The explanation of one pupil, laid beside the choices of the list. */
export function choiceViews(outcome: Outcome, nameOf: (id: string) => string, language: Language): ChoiceView[] {
  const { steps, alternatives } = outcome.explanation;
  const sentences = (items: readonly Sentence[], rank: number): string[] =>
    items
      .filter(({ id }) => rankOf(id) === rank)
      .map(({ sentence, quantities }) =>
        fillSentence(withoutHead(sentence[language]), named(quantities, nameOf), language),
      )
      .map(capital);
  return outcome.preferences.map((programme, index) => {
    const rank = index + 1;
    const state = stateOf(rank, outcome.rank);
    return {
      rank,
      name: nameOf(programme),
      state,
      label: state === "missed" ? missedLabel(steps.filter(({ id }) => rankOf(id) === rank)) : state,
      reasons: sentences(steps, rank),
      enough: sentences(alternatives, rank),
      chance: outcome.chances?.find((chance) => chance.programme === programme),
    };
  });
}

interface Sentence {
  readonly id: string;
  readonly sentence: Text;
  readonly quantities: ApiQuantities;
}

function stateOf(rank: number, placed: number | null): ChoiceView["state"] {
  if (placed === null || rank < placed) return "missed";
  return rank === placed ? "placed" : "below";
}

/** Lots decided when the last one placed was in the same class; not in an own order, nor for a group that was full. */
function missedLabel(steps: readonly Sentence[]): ChoiceView["label"] {
  const ends = (part: string): boolean => steps.some(({ id }) => id.endsWith(part));
  if (ends("-not-in-order")) return "notInOrder";
  if (ends("-no-places")) return "noPlaces";
  const isByLot = steps.some(
    ({ id, quantities }) =>
      /-(?:open|rest|reserve)-\d+$/.test(id) && quantities["class"]?.value === quantities["lastClass"]?.value,
  );
  return isByLot ? "drawnOut" : "othersFirst";
}

/** Steps are called after the choice they are about: "choice-2-open-0". */
function rankOf(id: string): number {
  return Number(/^choice-(\d+)-/.exec(id)?.[1] ?? Number.NaN);
}

/** The same quantities with the name of the programme in place of its id. */
export function named(given: ApiQuantities, nameOf: (id: string) => string): Quantities {
  const quantities = given as Quantities;
  const { programme } = quantities;
  return programme ? { ...quantities, programme: { ...programme, value: nameOf(programme.value) } } : quantities;
}

/** The number and the name of the choice stand above the reason already. */
function withoutHead(sentence: string): string {
  return sentence.replace(/^\w+ \{rank\}, \{programme\}: /, "");
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
