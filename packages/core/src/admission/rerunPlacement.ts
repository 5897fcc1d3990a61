import { compactFromRound } from "./compactFromRound.ts";
import type { CompactRound } from "./compactRound.ts";
import { deferredAcceptance } from "./deferredAcceptance.ts";
import { hasFamilyPlaces, placeFamilies } from "./families/placeFamilies.ts";
import type { Round } from "./round.ts";
import type { RoundNumbers } from "./roundNumbers.ts";

/** One difference for one applicant: all else stays, and who was in between moves down one place. */
export interface Difference {
  /** Where the class, the number of a lottery per programme, or the place in the own order is another. */
  readonly programme: string;
  readonly class?: number;
  /** Lottery number; with one lottery for all programmes it counts everywhere. Not above the own number. */
  readonly number?: number;
  /** Place in the own order of the programme, from 1. Not below the own place. */
  readonly place?: number;
}

/** Places everybody again with one difference. */
export interface Rerun {
  /** The programme where the applicant then ends; null: no place. @throws RangeError for an applicant that is not there, or a programme it does not list */
  readonly programmeOf: (applicant: string, difference: Difference) => string | null;
  /** Does going first never hurt? Not with extra places for families: how many there are then depends on who is placed where. */
  readonly isMonotone: boolean;
}

/** Choices in all lists together; one placement of so many takes some ten milliseconds. */
const MOST_CHOICES = 400_000;

/** Placing a round again and again; undefined for a round that is too large to do so for every family that asks. */
export function rerunPlacement(round: Round, numbers: RoundNumbers): Rerun | undefined {
  if (round.applicants.reduce((sum, { preferences }) => sum + preferences.length, 0) > MOST_CHOICES) return undefined;
  const compact = compactFromRound(round, numbers);
  const index = new Map(round.applicants.map(({ id }, applicant) => [id, applicant]));
  const hasFamilies = hasFamilyPlaces(round);
  return {
    isMonotone: !hasFamilies,
    programmeOf: (id, difference) => {
      const applicant = index.get(id) ?? -1;
      const preferences = round.applicants[applicant]?.preferences ?? [];
      const rank = preferences.indexOf(difference.programme);
      if (rank < 0) throw new RangeError(`"${id}" does not list "${difference.programme}"`);
      const changed = withDifference(compact, round.tieBreaking, applicant, rank, difference);
      const choice = hasFamilies ? placeFamilies(round, changed).choice : deferredAcceptance(changed);
      return preferences[choice[applicant]!] ?? null;
    },
  };
}

function withDifference(
  compact: CompactRound,
  tieBreaking: Round["tieBreaking"],
  applicant: number,
  rank: number,
  difference: Difference,
): CompactRound {
  const cell = compact.offset[applicant]! + rank;
  const priorityClass =
    difference.class === undefined ? compact.priorityClass : compact.priorityClass.with(cell, difference.class);
  const to = difference.place ?? difference.number;
  if (to === undefined) return { ...compact, priorityClass };
  const { programme, ordered } = compact;
  const isOneRow = difference.place !== undefined || tieBreaking === "multiple";
  const counts = (at: number): boolean =>
    isOneRow ? programme[at] === programme[cell] : ordered?.[programme[at]!] !== 1;
  const own = compact.numberPer === "applicant" ? applicant : cell;
  const from = compact.number[own]!;
  const number = compact.number.map((value, at) => {
    const isCounted = compact.numberPer === "applicant" || counts(at);
    return isCounted && value >= to && value < from ? value + 1 : value;
  });
  if (compact.numberPer === "applicant") number[applicant] = to;
  else
    for (let at = compact.offset[applicant]!; at < compact.offset[applicant + 1]!; at++)
      if (counts(at)) number[at] = to;
  return { ...compact, priorityClass, number };
}
