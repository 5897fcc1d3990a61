import type { Round } from "./round.ts";

/** Another list with which an applicant would have got a choice it prefers. */
export interface Misreport {
  readonly applicant: string;
  readonly reported: readonly string[];
  readonly gets: string;
  /** undefined: no place. */
  readonly insteadOf: string | undefined;
}

/** Programme per applicant, in the order of the round. */
export type PlaceAll = (round: Round) => readonly (string | undefined)[];

/**
 * Looks for an applicant who gains by not telling the truth, taking the lists of the round as the truth. Tries for each
 * applicant with something to gain every list with one choice, every exchange that puts another choice first, and for
 * short lists all orders of all parts. Finding none in `attempts` tries is not a proof that there is none.
 */
export function findMisreport(round: Round, placeAll: PlaceAll, attempts = 5_000): Misreport | undefined {
  const honest = placeAll(round);
  let left = attempts;
  for (const [index, { id, preferences }] of round.applicants.entries()) {
    const own = honest[index];
    const rank = own === undefined ? preferences.length : preferences.indexOf(own);
    if (rank === 0) continue;
    for (const reported of otherLists(preferences)) {
      if (left-- <= 0) return undefined;
      const applicants = round.applicants.map((item, at) => (at === index ? { ...item, preferences: reported } : item));
      const gets = placeAll({ ...round, applicants })[index];
      if (gets !== undefined && preferences.indexOf(gets) < rank)
        return { applicant: id, reported, gets, insteadOf: own };
    }
  }
  return undefined;
}

/** How many misreports pay, over all applicants and all their other lists of at most `longest` choices. */
export function countMisreports(round: Round, placeAll: PlaceAll): number {
  const honest = placeAll(round);
  return round.applicants.reduce((sum, { preferences }, index) => {
    const own = honest[index];
    const rank = own === undefined ? preferences.length : preferences.indexOf(own);
    return (
      sum +
      allOrders(preferences).filter((reported) => {
        const applicants = round.applicants.map((item, at) =>
          at === index ? { ...item, preferences: reported } : item,
        );
        const gets = placeAll({ ...round, applicants })[index];
        return gets !== undefined && preferences.indexOf(gets) < rank;
      }).length
    );
  }, 0);
}

const SHORT = 4;

function otherLists(list: readonly string[]): string[][] {
  const alone = list.map((id) => [id]);
  const first = list.slice(1).map((id) => [id, ...list.filter((other) => other !== id)]);
  return [...alone, ...first, ...(list.length <= SHORT ? allOrders(list) : [])];
}

/** Every order of every part of a list, the empty one left out. */
function allOrders(list: readonly string[]): string[][] {
  return list.flatMap((id) => [[id], ...allOrders(list.filter((other) => other !== id)).map((rest) => [id, ...rest])]);
}
