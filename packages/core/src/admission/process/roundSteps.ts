import type { Text } from "../../vocabulary/text.ts";

/** How far a round is. */
export const ROUND_STATES = ["set-up", "open", "closed", "drawn", "placed", "verified", "published"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** What leads a round on; each at most once per edition. */
export const ROUND_STEPS = [
  "open",
  "close",
  "draw",
  "place",
  "verify",
  "publish",
  "reserve-lists",
  "second-round",
  "correct",
] as const;
export type RoundStep = (typeof ROUND_STEPS)[number];

/** Everything that is kept as a row of a round: its steps, acts of the after-care one by one, and the erasing. */
export const ROUND_DEEDS = [...ROUND_STEPS, "after-care", "erase"] as const;
export type RoundDeed = (typeof ROUND_DEEDS)[number];

export interface StepRule {
  readonly from: readonly RoundState[];
  /** The state afterwards; absent: the state stays. */
  readonly to?: RoundState;
  /** Belongs to the round as a whole, whatever the edition: it can never be done again. */
  readonly oncePerRound?: boolean;
  /** Begins the next edition. */
  readonly nextEdition?: boolean;
  /** Can be done as often as needed; each time with a number of its own. */
  readonly repeats?: boolean;
}

/** Which step may be taken when, and where it leads. */
export const STEP_RULES: Record<RoundDeed, StepRule> = {
  open: { from: ["set-up"], to: "open", oncePerRound: true },
  close: { from: ["open"], to: "closed", oncePerRound: true },
  draw: { from: ["closed"], to: "drawn", oncePerRound: true },
  place: { from: ["drawn"], to: "placed" },
  verify: { from: ["placed"], to: "verified" },
  publish: { from: ["verified"], to: "published" },
  "reserve-lists": { from: ["published"] },
  "second-round": { from: ["published"] },
  correct: { from: ["placed", "verified", "published"], to: "placed", nextEdition: true },
  "after-care": { from: ["published"], repeats: true },
  erase: { from: ROUND_STATES, oncePerRound: true },
};

/** The step that leads on from a state; the others are only taken for a reason. */
export const NEXT_STEP: Record<RoundState, RoundStep | undefined> = {
  "set-up": "open",
  open: "close",
  closed: "draw",
  drawn: "place",
  placed: "verify",
  verified: "publish",
  published: undefined,
};

export const STATE_LABELS: Record<RoundState, Text> = {
  "set-up": { nl: "In voorbereiding", en: "Set up" },
  open: { nl: "Open", en: "Open" },
  closed: { nl: "Gesloten en vastgelegd", en: "Closed and committed" },
  drawn: { nl: "Geloot", en: "Drawn" },
  placed: { nl: "Geplaatst", en: "Placed" },
  verified: { nl: "Gecontroleerd", en: "Verified" },
  published: { nl: "Bekendgemaakt", en: "Published" },
};

export const STEP_LABELS: Record<RoundDeed, Text> = {
  open: { nl: "Openen", en: "Open" },
  close: { nl: "Sluiten en vastleggen", en: "Close and commit" },
  draw: { nl: "Loten", en: "Draw" },
  place: { nl: "Plaatsen", en: "Place" },
  verify: { nl: "Laten controleren", en: "Verify" },
  publish: { nl: "Bekendmaken", en: "Publish" },
  "reserve-lists": { nl: "Reservelijsten maken", en: "Make reserve lists" },
  "second-round": { nl: "Tweede ronde", en: "Second round" },
  correct: { nl: "Corrigeren", en: "Correct" },
  "after-care": { nl: "Nazorg", en: "After-care" },
  erase: { nl: "Persoonsgegevens wissen", en: "Erase personal data" },
};
