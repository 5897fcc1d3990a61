import type { CompactRound } from "../compactRound.ts";
import { deferredAcceptance } from "../deferredAcceptance.ts";
import type { Round } from "../round.ts";
import { splitsOf, togetherFamilies } from "./familySplits.ts";

export interface FamilyPlacing {
  /** The round with the places it ended with. */
  readonly compact: CompactRound;
  readonly choice: Int32Array;
}

/** Does the rule for families play a part in this round? */
export function hasFamilyPlaces({ programmes, applicants }: Round): boolean {
  return programmes.some(({ familyExtra = 0 }) => familyExtra > 0) && applicants.some(({ together }) => together);
}

/**
 * Deferred acceptance with extra places where a family would be split (docs/formats/round.md, "Families together").
 * Ends because a pass either adds a place, of which there are at most `familyExtra` per programme, or is the last.
 */
export function placeFamilies(round: Round, compact: CompactRound): FamilyPlacing {
  const families = togetherFamilies(round);
  const limit = round.programmes.map(({ capacity, familyExtra = 0 }) => capacity + familyExtra);
  let current = compact;
  for (;;) {
    const choice = deferredAcceptance(current);
    const full = placedPer(current, choice);
    const wanted = new Set(
      splitsOf(current, choice, families)
        .map(({ programme }) => programme)
        .filter(
          (programme) => full[programme] === current.capacity[programme]! && full[programme]! < limit[programme]!,
        ),
    );
    if (wanted.size === 0) return { compact: current, choice };
    const capacity = Int32Array.from(current.capacity, (places, programme) => places + (wanted.has(programme) ? 1 : 0));
    current = { ...current, capacity };
  }
}

function placedPer(round: CompactRound, choice: Int32Array): Int32Array {
  const placed = new Int32Array(round.programmes);
  choice.forEach((rank, applicant) => {
    if (rank >= 0) placed[round.programme[round.offset[applicant]! + rank]!]!++;
  });
  return placed;
}
