import { chooseSections, sectionsOf, type Section } from "./chooseSections.ts";
import { EVERYBODY, keyAt, NOBODY, type CompactRound, type GroupShare } from "./compactRound.ts";

/** A part of the places after placing. `cutoff`: key of the last one placed when full, else EVERYBODY. */
export interface PlacedSection extends Section {
  readonly placed: number;
  readonly cutoff: number;
}

export interface PlacedQuota extends GroupShare {
  readonly placed: number;
  readonly cutoff: number;
}

export interface PlacedProgramme {
  readonly placed: number;
  readonly sections: readonly PlacedSection[];
  readonly quotas: readonly PlacedQuota[];
}

export interface PlacedSections {
  readonly programmes: readonly PlacedProgramme[];
  /** Per applicant the index of its section, -1 without a place. */
  readonly section: Int32Array;
}

/** Which part of a programme each place belongs to, and the cut-off of each part (docs/formats/certificate.md). */
export function placedSections(round: CompactRound, choice: Int32Array): PlacedSections {
  const section = new Int32Array(round.applicants).fill(-1);
  const inside = Array.from({ length: round.programmes }, (): { applicant: number; key: number }[] => []);
  choice.forEach((rank, applicant) => {
    if (rank < 0) return;
    const cell = round.offset[applicant]! + rank;
    inside[round.programme[cell]!]!.push({ applicant, key: keyAt(round, applicant, cell) });
  });
  const programmes = inside.map((row, programme): PlacedProgramme => {
    row.sort((a, b) => a.key - b.key || a.applicant - b.applicant);
    const offer = round.shared?.[programme];
    const capacity = round.capacity[programme]!;
    const groupsOf = (place: number): readonly number[] => round.groups?.[row[place]!.applicant] ?? [];
    const chosen = chooseSections(capacity, offer, row.length, groupsOf);
    chosen.forEach((index, place) => (section[row[place]!.applicant] = index));
    const last = (part: (place: number) => boolean): number =>
      row.reduce((top, { key }, place) => (part(place) ? Math.max(top, key) : top), NOBODY);
    let taken = 0;
    const sections = sectionsOf(capacity, offer).map((item, index, all): PlacedSection => {
      const placed = chosen.reduce((sum, value) => sum + (value === index ? 1 : 0), 0);
      const places = index === all.length - 1 ? capacity - taken : item.places;
      taken += placed;
      return {
        ...item,
        places,
        placed,
        cutoff: placed < places ? EVERYBODY : last((place) => chosen[place] === index),
      };
    });
    const quotas = (offer?.quotas ?? []).map((quota): PlacedQuota => {
      const isMember = (place: number): boolean => groupsOf(place).includes(quota.group);
      const placed = row.reduce((sum, _, place) => sum + (isMember(place) ? 1 : 0), 0);
      return { ...quota, placed, cutoff: placed < quota.places ? EVERYBODY : last(isMember) };
    });
    return { placed: row.length, sections, quotas };
  });
  return { programmes, section };
}
