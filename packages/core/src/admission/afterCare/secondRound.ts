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
 * Newcomers, who were not in the first round, go after everybody who was: their ids were chosen when the seed was known.
 * @param applicants who takes part, also those who were not in the first round
 */
export function secondRound(first: Placed, applicants: readonly Applicant[], lottery: SecondLottery): Outcome<Round> {
  const without = applicants.map(({ lotteryNumber: _one, lotteryNumbers: _all, ...rest }) => rest);
  const { listRules, tieBreaking } = first.round;
  const frame = { tieBreaking, programmes: leftOver(first, applicants), ...(listRules ? { listRules } : {}) };
  if (lottery === "new") return done({ ...frame, applicants: without });
  const row = rowOf(first, applicants);
  if (!row.ok) return row;
  const { known, newcomers } = row.value;
  const all = [...(lottery === "same" ? known : known.toReversed()), ...newcomers];
  const places = new Map(all.map((id, index) => [id, index + 1]));
  return done({ ...frame, applicants: without.map((item) => ({ ...item, lotteryNumber: places.get(item.id)! })) });
}

interface Row {
  /** Ids by their number of the first round. */
  readonly known: readonly string[];
  /** Ids that were not in the first round, in the order of the same seed among themselves. */
  readonly newcomers: readonly string[];
}

function rowOf({ round, numbers }: Placed, applicants: readonly Applicant[]): Outcome<Row> {
  if (numbers.origin === "none")
    return refusedWith("in de eerste ronde is niet geloot", "no lottery was drawn in the first round");
  if (numbers.kind === "multiple")
    return refusedWith(
      "met een lotnummer per school is er geen rij om aan te houden of om te keren: kies een nieuwe loting",
      "with a lottery number per programme there is no row to keep or to reverse: choose a new draw",
    );
  const first = new Map(round.applicants.map(({ id }, index) => [id, numbers.numbers[index]!]));
  const known = applicants.filter(({ id }) => first.has(id));
  const newcomers = applicants.filter(({ id }) => !first.has(id));
  const missing = numbers.seed ? [] : newcomers.filter(({ lotteryNumber }) => lotteryNumber === undefined);
  if (missing.length > 0) {
    const ids = missing.map(({ id }) => id).join(", ");
    return refusedWith(
      `zonder startgetal heeft een lotnummer nodig: ${ids}`,
      `without a seed these need a number: ${ids}`,
    );
  }
  const drawn = numbers.seed
    ? lotteryNumbers(numbers.seed, newcomers.map(lotOf))
    : newcomers.map(({ lotteryNumber }) => lotteryNumber!);
  const own = new Map(newcomers.map(({ id }, index) => [id, drawn[index]!]));
  const [old, fresh] = [byNumber(known, first), byNumber(newcomers, own)];
  if (!old || !fresh)
    return refusedWith("twee leerlingen hebben hetzelfde lotnummer", "two applicants have the same lottery number");
  return done({ known: old, newcomers: fresh });
}

/** Ids in the order of their numbers; undefined when two are equal. */
function byNumber(applicants: readonly Applicant[], numbers: ReadonlyMap<string, number>): string[] | undefined {
  const ids = applicants.map(({ id }) => id).sort((a, b) => numbers.get(a)! - numbers.get(b)!);
  return ids.some((id, index) => index > 0 && numbers.get(id) === numbers.get(ids[index - 1]!)) ? undefined : ids;
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
