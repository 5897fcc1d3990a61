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

export interface MisreportSearch {
  /** Placements to try in all. */
  readonly attempts: number;
  /** Where to look first: applicants by index with a programme they have a claim to. */
  readonly claims?: readonly { readonly applicant: number; readonly programme: string }[];
}

/**
 * Looks for an applicant who gains by not telling the truth, taking the lists of the round as the truth. First those with
 * a claim that was passed over put that programme on top; then everybody who is not at the first choice tries what is
 * most likely to pay: a better choice on top or alone, leaving out the end, leaving out one, exchanging two, and for
 * short lists all orders of all parts. Deterministic. Finding none in `attempts` tries is not a proof that there is none.
 */
export function findMisreport(
  round: Round,
  placeAll: PlaceAll,
  { attempts, claims = [] }: MisreportSearch = { attempts: 5_000 },
): Misreport | undefined {
  const honest = placeAll(round);
  const claimed = new Map<number, string[]>();
  for (const { applicant, programme } of claims) claimed.set(applicant, [...(claimed.get(applicant) ?? []), programme]);
  const rankOf = (index: number): number => {
    const { preferences } = round.applicants[index]!;
    return honest[index] === undefined ? preferences.length : preferences.indexOf(honest[index]);
  };
  const inTurn = [...round.applicants.keys()].sort((a, b) => Number(claimed.has(b)) - Number(claimed.has(a)) || a - b);
  let left = attempts;
  for (const index of inTurn) {
    const rank = rankOf(index);
    const { id, preferences } = round.applicants[index]!;
    for (const reported of otherLists(preferences, rank, claimed.get(index) ?? [])) {
      if (left-- <= 0) return undefined;
      const gets = placeAll(withList(round, index, reported))[index];
      if (gets !== undefined && preferences.indexOf(gets) < rank)
        return { applicant: id, reported, gets, insteadOf: honest[index] };
    }
  }
  return undefined;
}

/** How many misreports pay, over all applicants and all orders of all parts of their lists. */
export function countMisreports(round: Round, placeAll: PlaceAll): number {
  const honest = placeAll(round);
  return round.applicants.reduce((sum, { preferences }, index) => {
    const own = honest[index];
    const rank = own === undefined ? preferences.length : preferences.indexOf(own);
    return (
      sum +
      allOrders(preferences).filter((reported) => {
        const gets = placeAll(withList(round, index, reported))[index];
        return gets !== undefined && preferences.indexOf(gets) < rank;
      }).length
    );
  }, 0);
}

function withList(round: Round, index: number, preferences: readonly string[]): Round {
  const applicants = round.applicants.map((item, at) =>
    at === index ? { ...item, preferences: [...preferences] } : item,
  );
  return { ...round, applicants };
}

const SHORT = 4;

/** Other lists of an applicant placed at `rank` (the length of the list: no place), most promising first. */
function otherLists(list: readonly string[], rank: number, claims: readonly string[]): string[][] {
  if (rank === 0) return [];
  const onTop = (id: string): string[] => [id, ...list.filter((other) => other !== id)];
  const better = list.slice(0, rank);
  const pairs = better.flatMap((_, a) => list.slice(a + 1).map((_, b) => exchanged(list, a, a + 1 + b)));
  const lists = [
    ...claims.map(onTop),
    ...better.map(onTop),
    ...better.map((id) => [id]),
    ...better.map((_, end) => list.slice(0, rank - end)),
    ...list.map((id) => list.filter((other) => other !== id)),
    ...pairs,
    ...(list.length <= SHORT ? allOrders(list) : []),
  ];
  const seen = new Set([list.join("\n")]);
  return lists.filter((item) => {
    const text = item.join("\n");
    if (item.length === 0 || seen.has(text)) return false;
    return seen.add(text);
  });
}

function exchanged(list: readonly string[], a: number, b: number): string[] {
  return list.map((id, index) => (index === a ? list[b]! : index === b ? list[a]! : id));
}

/** Every order of every part of a list, the empty one left out. */
function allOrders(list: readonly string[]): string[][] {
  return list.flatMap((id) => [[id], ...allOrders(list.filter((other) => other !== id)).map((rest) => [id, ...rest])]);
}
