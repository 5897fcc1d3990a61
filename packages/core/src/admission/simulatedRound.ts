import { compactFromRound } from "./compactFromRound.ts";
import type { CompactRound } from "./compactRound.ts";
import { hasFamilyPlaces } from "./families/placeFamilies.ts";
import type { Round } from "./round.ts";

export interface SimulatedRound {
  readonly compact: CompactRound;
  readonly tieBreaking: "single" | "multiple";
  /** Per applicant the number of its unit: families share one. */
  readonly unit: Int32Array;
  /** Only when there are extra places for families that want to be together. */
  readonly families?: Round;
}

/** A checked round for simulation: its own numbers and seed play no part. */
export function simulatedRound(round: Round): SimulatedRound {
  const units = new Map<string, number>();
  const unit = Int32Array.from(round.applicants, ({ id, family }) => {
    const name = family ?? id;
    const own = units.get(name) ?? units.size;
    units.set(name, own);
    return own;
  });
  return {
    compact: compactFromRound(round, { origin: "none" }),
    tieBreaking: round.tieBreaking,
    unit,
    ...(hasFamilyPlaces(round) ? { families: round } : {}),
  };
}
