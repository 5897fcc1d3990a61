import type { CompactRound } from "../compactRound.ts";
import type { Round } from "../round.ts";

/** Applicants of one family who want to be placed together; by index in the round. */
export interface TogetherFamily {
  readonly family: string;
  readonly members: readonly number[];
}

/** A family of which some are at a programme that others of it would rather be at. */
export interface FamilySplit extends TogetherFamily {
  readonly programme: number;
  readonly placed: readonly number[];
  readonly elsewhere: readonly number[];
}

export function togetherFamilies({ applicants }: Round): TogetherFamily[] {
  const members = new Map<string, number[]>();
  applicants.forEach(({ family, together }, index) => {
    if (!together || family === undefined) return;
    const own = members.get(family);
    if (own) own.push(index);
    else members.set(family, [index]);
  });
  return [...members].filter(([, all]) => all.length > 1).map(([family, all]) => ({ family, members: all }));
}

/** The families that are split in a placement, by programme and then in their own order (docs/formats/round.md). */
export function splitsOf(round: CompactRound, choice: Int32Array, families: readonly TogetherFamily[]): FamilySplit[] {
  const splits: FamilySplit[] = [];
  for (const family of families) {
    const { members } = family;
    const places = new Set(members.flatMap((member) => placeOf(round, choice, member) ?? []));
    for (const programme of places) {
      const placed = members.filter((member) => placeOf(round, choice, member) === programme);
      const elsewhere = members.filter((member) => misses(round, choice, member, programme));
      if (elsewhere.length > 0) splits.push({ ...family, programme, placed, elsewhere });
    }
  }
  return splits.sort((a, b) => a.programme - b.programme || a.members[0]! - b.members[0]!);
}

function placeOf(round: CompactRound, choice: Int32Array, applicant: number): number | undefined {
  const rank = choice[applicant]!;
  return rank < 0 ? undefined : round.programme[round.offset[applicant]! + rank];
}

/** Does the applicant list the programme, admissible, above its placement? */
function misses(round: CompactRound, choice: Int32Array, applicant: number, programme: number): boolean {
  const from = round.offset[applicant]!;
  const end = choice[applicant]! < 0 ? round.offset[applicant + 1]! : from + choice[applicant]!;
  for (let cell = from; cell < end; cell++)
    if (round.programme[cell] === programme) return round.priorityClass[cell]! > 0;
  return false;
}
