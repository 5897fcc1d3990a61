import { chooseSections, sectionsOf, type Section } from "./chooseSections.ts";
import { EVERYBODY, keyAt, NOBODY, type CompactRound, type GroupShare, type SharedOffer } from "./compactRound.ts";

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
  const inside = placedPerProgramme(round, choice);
  const programmes = Array.from({ length: round.programmes }, (_, programme): PlacedProgramme => {
    const row = inside.applicant.subarray(inside.from[programme], inside.from[programme + 1]);
    const keys = inside.key.subarray(inside.from[programme], inside.from[programme + 1]);
    const capacity = round.capacity[programme]!;
    const offer = round.shared?.[programme];
    return offer
      ? sharedProgramme(round, offer, capacity, row, keys, section)
      : openProgramme(capacity, row, keys, section);
  });
  return { programmes, section };
}

interface PlacedRows {
  /** Where each programme begins in the two columns. */
  readonly from: Int32Array;
  readonly applicant: Int32Array;
  readonly key: Float64Array;
}

/** Who is placed where, with their keys; in the order of the applicants. */
function placedPerProgramme(round: CompactRound, choice: Int32Array): PlacedRows {
  const { offset, programme, applicants } = round;
  const from = new Int32Array(round.programmes + 1);
  for (let a = 0; a < applicants; a++) if (choice[a]! >= 0) from[programme[offset[a]! + choice[a]!]! + 1]!++;
  for (let p = 0; p < round.programmes; p++) from[p + 1]! += from[p]!;
  const next = from.slice();
  const applicant = new Int32Array(from[round.programmes]!);
  const key = new Float64Array(applicant.length);
  for (let a = 0; a < applicants; a++) {
    if (choice[a]! < 0) continue;
    const cell = offset[a]! + choice[a]!;
    const at = next[programme[cell]!]!++;
    applicant[at] = a;
    key[at] = keyAt(round, a, cell);
  }
  return { from, applicant, key };
}

/** All places are open to all: nothing has to be put in order. */
function openProgramme(capacity: number, row: Int32Array, keys: Float64Array, section: Int32Array): PlacedProgramme {
  let last = NOBODY;
  for (let at = 0; at < row.length; at++) {
    section[row[at]!] = 0;
    if (keys[at]! > last) last = keys[at]!;
  }
  const [open] = sectionsOf(capacity, undefined);
  const cutoff = row.length < capacity ? EVERYBODY : last;
  return { placed: row.length, sections: [{ ...open!, placed: row.length, cutoff }], quotas: [] };
}

function sharedProgramme(
  round: CompactRound,
  offer: SharedOffer,
  capacity: number,
  applicants: Int32Array,
  keys: Float64Array,
  section: Int32Array,
): PlacedProgramme {
  const row = Array.from(applicants, (applicant, at) => ({ applicant, key: keys[at]! }));
  row.sort((a, b) => a.key - b.key || a.applicant - b.applicant);
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
  const quotas = offer.quotas.map((quota): PlacedQuota => {
    const isMember = (place: number): boolean => groupsOf(place).includes(quota.group);
    const placed = row.reduce((sum, _, place) => sum + (isMember(place) ? 1 : 0), 0);
    return { ...quota, placed, cutoff: placed < quota.places ? EVERYBODY : last(isMember) };
  });
  return { placed: row.length, sections, quotas };
}
