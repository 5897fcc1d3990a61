import type { SharedOffer } from "./compactRound.ts";

/** One part of the places of a programme; `group` -1 is open to all. Sections take applicants in this order. */
export interface Section {
  readonly kind: "reserve" | "open" | "rest";
  readonly group: number;
  readonly places: number;
}

/** The sections of an offer; of the last one `places` is what remains when the sections before it stay empty. */
export function sectionsOf(capacity: number, offer: SharedOffer | undefined): Section[] {
  if (!offer || offer.reserves.length === 0) return [{ kind: "open", group: -1, places: capacity }];
  const reserves = offer.reserves.map((share): Section => ({ kind: "reserve", ...share }));
  if (offer.reservesFirst) return [...reserves, { kind: "open", group: -1, places: capacity }];
  const reserved = offer.reserves.reduce((sum, { places }) => sum + places, 0);
  return [
    { kind: "open", group: -1, places: capacity - reserved },
    ...reserves,
    { kind: "rest", group: -1, places: capacity },
  ];
}

/**
 * The choice of a programme from applicants in the order in which they go first: per applicant its section, or -1.
 * The rule of docs/formats/round.md: sections one after another, the last takes what is left of the capacity.
 * @param groupsOf the groups of the applicant at a place in the row
 */
export function chooseSections(
  capacity: number,
  offer: SharedOffer | undefined,
  applicants: number,
  groupsOf: (place: number) => readonly number[],
): Int32Array {
  const sections = sectionsOf(capacity, offer);
  const chosen = new Int32Array(applicants).fill(-1);
  const used = new Map(offer?.quotas.map(({ group }) => [group, 0]));
  const quotas = new Map(offer?.quotas.map(({ group, places }) => [group, places]));
  let taken = 0;
  sections.forEach((section, index) => {
    const isLast = index === sections.length - 1;
    let room = Math.min(capacity - taken, isLast ? capacity : section.places);
    for (let place = 0; place < applicants && room > 0; place++) {
      if (chosen[place] !== -1) continue;
      const groups = section.group < 0 && quotas.size === 0 ? [] : groupsOf(place);
      if (section.group >= 0 && !groups.includes(section.group)) continue;
      const limited = groups.find((group) => quotas.has(group));
      if (limited !== undefined && used.get(limited)! >= quotas.get(limited)!) continue;
      if (limited !== undefined) used.set(limited, used.get(limited)! + 1);
      chosen[place] = index;
      room--;
      taken++;
    }
  });
  return chosen;
}
