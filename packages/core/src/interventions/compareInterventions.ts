import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import type { Edition, EffectFigure } from "./effectFigure.ts";
import type { Intervention } from "./intervention.ts";
import { effectsOf, isHarmful } from "./latestEffect.ts";

export interface ComparedIntervention {
  readonly intervention: Intervention;
  /** Of the edition asked; empty when it has none. */
  readonly effects: readonly EffectFigure[];
  readonly isHarmful: boolean;
}

export const MOST_COMPARED = 12;

/** Interventions side by side, in the order asked, with the figures of one edition (the newest of each without one). */
export function compareInterventions(
  interventions: readonly Intervention[],
  ids: readonly string[],
  edition?: Edition,
): Outcome<readonly ComparedIntervention[]> {
  const asked = [...new Set(ids)];
  if (asked.length === 0 || asked.length > MOST_COMPARED)
    return refused({
      kind: "invalid-setting",
      message: {
        nl: `ids: ${asked.length} interventies; verwacht 1 tot ${MOST_COMPARED}.`,
        en: `ids: ${asked.length} interventions; expected 1 to ${MOST_COMPARED}.`,
      },
    });
  const known = new Map(interventions.map((item) => [item.id, item]));
  const unknown = asked.filter((id) => !known.has(id));
  if (unknown.length > 0)
    return refused({
      kind: "unknown-subject",
      message: {
        nl: `ids: er is geen interventie "${unknown.join('", "')}"; kies er een uit de lijst van interventies.`,
        en: `ids: there is no intervention "${unknown.join('", "')}"; choose one from the list of interventions.`,
      },
    });
  return done(
    asked.map((id) => {
      const item = known.get(id)!;
      return { intervention: item, effects: effectsOf(item, edition), isHarmful: isHarmful(item) };
    }),
  );
}
