import { sectionsOf } from "../chooseSections.ts";
import type { CompactRound, SharedOffer } from "../compactRound.ts";

/** A round in which each part of the places of a programme is a programme of its own. */
export interface ExpandedRound {
  /** Without `shared`; with numbers per cell those of the original cells must be copied in. */
  readonly compact: CompactRound;
  /** Per expanded cell the cell it comes from. */
  readonly cellOf: Int32Array;
  /** Per expanded cell the index of the section a place there counts for (docs/formats/round.md). */
  readonly sectionOf: Int32Array;
}

/**
 * Writes soft reserves as plain programmes, so that the fast solver can do them. A reserved place prefers its group to
 * all others; members ask it first (or after the open places, by the precedence), others only when the open places
 * turned them away. Within a programme that gives the same choice from any set of applicants, and deferred acceptance
 * does not mind the order of asking, so the placement is the same. Undefined when there are quotas.
 */
export function expandReserves(round: CompactRound): ExpandedRound | undefined {
  const { shared, offset, applicants } = round;
  if (!shared) return unchanged(round);
  if (shared.some((offer) => offer !== undefined && offer.quotas.length > 0)) return undefined;
  const { first, capacity } = partBorders(round);
  const above = round.priorityClass.reduce((top, value) => Math.max(top, value), 0);
  const starts = new Int32Array(applicants + 1);
  const [programme, priorityClass, cellOf, sectionOf]: number[][] = [[], [], [], []];
  for (let applicant = 0; applicant < applicants; applicant++) {
    const groups = round.groups?.[applicant] ?? [];
    for (let cell = offset[applicant]!; cell < offset[applicant + 1]!; cell++) {
      const from = round.programme[cell]!;
      const own = round.priorityClass[cell]!;
      for (const { part, section, isOwn } of askOrder(shared[from], groups)) {
        programme!.push(first[from]! + part);
        priorityClass!.push(isOwn || own === 0 ? own : own + above);
        cellOf!.push(cell);
        sectionOf!.push(section);
      }
    }
    starts[applicant + 1] = programme!.length;
  }
  return {
    compact: {
      applicants,
      programmes: capacity.length,
      offset: starts,
      programme: Int32Array.from(programme!),
      priorityClass: Int32Array.from(priorityClass!),
      number: round.number,
      numberPer: round.numberPer,
      capacity: Int32Array.from(capacity),
    },
    cellOf: Int32Array.from(cellOf!),
    sectionOf: Int32Array.from(sectionOf!),
  };
}

function unchanged(round: CompactRound): ExpandedRound {
  const cells = round.programme.length;
  const cellOf = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) cellOf[cell] = cell;
  return { compact: round, cellOf, sectionOf: new Int32Array(cells) };
}

/** Numbers of the parts: part 0 is open to all, the others are the reserves in the order of the file. */
function partBorders({ programmes, shared, capacity }: CompactRound): { first: Int32Array; capacity: number[] } {
  const first = new Int32Array(programmes);
  const places: number[] = [];
  for (let p = 0; p < programmes; p++) {
    const reserves = shared?.[p]?.reserves ?? [];
    first[p] = places.length;
    places.push(capacity[p]! - reserves.reduce((sum, reserve) => sum + reserve.places, 0));
    for (const reserve of reserves) places.push(reserve.places);
  }
  return { first, capacity: places };
}

interface Ask {
  readonly part: number;
  readonly section: number;
  readonly isOwn: boolean;
}

const PLAIN: readonly Ask[] = [{ part: 0, section: 0, isOwn: true }];

/** In which order an applicant with these groups asks the parts of a programme. */
function askOrder(offer: SharedOffer | undefined, groups: readonly number[]): readonly Ask[] {
  if (!offer || offer.reserves.length === 0) return PLAIN;
  const last = sectionsOf(0, offer).length - 1;
  const before = offer.reservesFirst ? 0 : 1;
  const reserves = offer.reserves.map(({ group }, index): Ask => {
    const isOwn = groups.includes(group);
    return { part: index + 1, section: isOwn ? before + index : last, isOwn };
  });
  const own = reserves.filter(({ isOwn }) => isOwn);
  const others = reserves.filter(({ isOwn }) => !isOwn);
  const open: Ask = { part: 0, section: offer.reservesFirst ? last : 0, isOwn: true };
  return offer.reservesFirst ? [...own, open, ...others] : [open, ...own, ...others];
}
