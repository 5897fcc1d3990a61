/**
 * How pupils choose. Not facts: `correlatedTaste` and `fallback` were tuned until the outcome resembles the published
 * placements of 2025, the others were set beforehand (docs/methods/generated-region.md).
 */
export interface ChoiceSettings {
  /** Liking lost per kilometre between home and school. */
  readonly perKilometre: number;
  /** Liking lost per step between school types when a further choice is of another level than the first. */
  readonly perLevel: number;
  /** How much more than others a pupil whose choices so far are over-asked also wants over-asked departments after them. */
  readonly correlatedTaste: number;
  /** How much further the fourth and later choices go to departments that stand third more often than first. */
  readonly fallback: number;
}

export interface RegionSettings {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  readonly choice?: ChoiceSettings;
  /** Where the places of schools and homes are laid around; they are invented in any case. */
  readonly centre?: { readonly x: number; readonly y: number };
  /** `taken`: places as many as were given out, where the table says so; `announced`: the capacity. */
  readonly places?: "taken" | "announced";
}

export const CHOICE_SETTINGS: ChoiceSettings = {
  perKilometre: 0.3,
  perLevel: 2,
  correlatedTaste: 0.65,
  fallback: 0.5,
};

/** The origin of the Rijksdriehoek grid: it says nothing about a place, because the places are invented. */
export const NEUTRAL_CENTRE = { x: 155_000, y: 463_000 } as const;
