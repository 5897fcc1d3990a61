import { lotteryNumbers } from "../../lottery/lotteryNumbers.ts";
import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { Placed } from "../matchRound.ts";
import type { Applicant, GroupPlaces, Programme, Round } from "../round.ts";
import { lotOf } from "../roundNumbers.ts";

/** `reversed`: who was unlucky in the first round goes first; `same`: the order of the first round; `new`: a new draw. */
export type SecondLottery = "reversed" | "same" | "new";

/**
 * A second round as a round of its own, which can be closed, placed and certified: the places that are left, and new
 * lists of who takes part. An applicant who has a place keeps it unless it gets another. With `reversed` or `same` the
 * numbers are given: the places, from 1, in the row by the lottery of the first round (docs/methods/admission.md).
 * @param applicants who takes part, also those who were not in the first round
 */
export function secondRound(first: Placed, applicants: readonly Applicant[], lottery: SecondLottery): Outcome<Round> {
  const without = applicants.map(({ lotteryNumber: _one, lotteryNumbers: _all, ...rest }) => rest);
  const { listRules, tieBreaking } = first.round;
  const frame = { tieBreaking, programmes: leftOver(first, applicants), ...(listRules ? { listRules } : {}) };
  if (lottery === "new") return done({ ...frame, applicants: without });
  const row = firstNumbers(first, applicants);
  if (!row.ok) return row;
  const numbers = row.value;
  const sorted = [...numbers].sort((a, b) => a - b);
  if (new Set(sorted).size < sorted.length)
    return refusedWith("twee leerlingen hebben hetzelfde lotnummer", "two applicants have the same lottery number");
  const places = new Map(sorted.map((number, index) => [number, index + 1]));
  const placeOf = (index: number): number => {
    const place = places.get(numbers[index]!)!;
    return lottery === "same" ? place : sorted.length + 1 - place;
  };
  return done({ ...frame, applicants: without.map((item, index) => ({ ...item, lotteryNumber: placeOf(index) })) });
}

/** The number of everybody in the lottery of the first round; newcomers are ranked by the same seed. */
function firstNumbers({ round, numbers }: Placed, applicants: readonly Applicant[]): Outcome<number[]> {
  if (numbers.origin === "none")
    return refusedWith("in de eerste ronde is niet geloot", "no lottery was drawn in the first round");
  if (numbers.kind === "multiple")
    return refusedWith(
      "met een lotnummer per school is er geen rij om aan te houden of om te keren: kies een nieuwe loting",
      "with a lottery number per programme there is no row to keep or to reverse: choose a new draw",
    );
  const known = new Map(round.applicants.map((applicant, index) => [applicant.id, index]));
  const newcomers = applicants.filter(({ id }) => !known.has(id));
  if (numbers.seed) {
    const all = lotteryNumbers(numbers.seed, [...round.applicants, ...newcomers].map(lotOf));
    const at = new Map(newcomers.map(({ id }, index) => [id, round.applicants.length + index]));
    return done(applicants.map(({ id }) => all[known.get(id) ?? at.get(id)!]!));
  }
  const missing = applicants.filter(({ id, lotteryNumber }) => !known.has(id) && lotteryNumber === undefined);
  if (missing.length > 0) {
    const ids = missing.map(({ id }) => id).join(", ");
    return refusedWith(
      `zonder startgetal heeft een lotnummer nodig: ${ids}`,
      `without a seed these need a number: ${ids}`,
    );
  }
  return done(
    applicants.map(({ id, lotteryNumber }) => {
      const index = known.get(id);
      return index === undefined ? lotteryNumber! : numbers.numbers[index]!;
    }),
  );
}

function leftOver({ round, compact, choice }: Placed, applicants: readonly Applicant[]): Programme[] {
  const taking = new Set(applicants.map(({ id }) => id));
  const inside = round.programmes.map((): Applicant[] => []);
  choice.forEach((rank, index) => {
    if (rank >= 0) inside[compact.programme[compact.offset[index]! + rank]!]!.push(round.applicants[index]!);
  });
  return round.programmes.map((programme, index) => {
    const { capacity, order, reserves, quotas, familyExtra: _extra, ...rest } = programme;
    const members = ({ group, places }: GroupPlaces): GroupPlaces => {
      const used = inside[index]!.filter(({ groups }) => groups?.includes(group)).length;
      return { group, places: Math.max(0, places - used) };
    };
    const left = Math.max(0, capacity - inside[index]!.length);
    return {
      ...rest,
      capacity: left,
      ...(reserves ? { reserves: withinPlaces(reserves.map(members), left) } : {}),
      ...(quotas ? { quotas: quotas.map(members) } : {}),
      ...(order ? { order: order.filter((id) => taking.has(id)) } : {}),
    };
  });
}

/** Reserves in their order as far as places are left: others may have taken unused ones. */
function withinPlaces(reserves: readonly GroupPlaces[], places: number): GroupPlaces[] {
  let left = places;
  return reserves.map((share) => {
    const own = Math.min(left, share.places);
    left -= own;
    return { group: share.group, places: own };
  });
}

function refusedWith<T>(nl: string, en: string): Outcome<T> {
  return refused({ kind: "invalid-setting", message: { nl, en } });
}
