import { keyAt, numberOfKey } from "../compactRound.ts";
import type { Placed } from "../matchRound.ts";
import { compareIds } from "../normalRound.ts";

/**
 * How a reserve list is ordered. `rank-then-reversed` (Amsterdam): the place of the programme on the own list, then who
 * had the worst luck: the highest lottery number. `as-placed`: as in the round itself.
 */
export type ReserveOrder = "rank-then-reversed" | "as-placed";

export interface ReserveEntry {
  readonly applicant: string;
  /** Place of the programme on its list, from 1. */
  readonly rank: number;
  /** Lottery number, or the place in the own order of the programme; null without one. */
  readonly number: number | null;
}

export interface ReserveList {
  readonly programme: string;
  readonly entries: readonly ReserveEntry[];
}

/** Per programme, in the order of the file, who lists it above its placement and may be admitted: first to be called first. */
export function reserveLists(placed: Placed, order: ReserveOrder = "rank-then-reversed"): ReserveList[] {
  const { round, compact, choice } = placed;
  const rows = round.programmes.map((): Waiting[] => []);
  for (let applicant = 0; applicant < compact.applicants; applicant++) {
    const from = compact.offset[applicant]!;
    const end = choice[applicant]! < 0 ? compact.offset[applicant + 1]! : from + choice[applicant]!;
    for (let cell = from; cell < end; cell++)
      if (compact.priorityClass[cell]! > 0)
        rows[compact.programme[cell]!]!.push({
          id: round.applicants[applicant]!.id,
          rank: cell - from + 1,
          key: keyAt(compact, applicant, cell),
        });
  }
  return rows.map((row, programme): ReserveList => {
    const isLottery = !round.programmes[programme]!.order && placed.numbers.origin !== "none";
    const isReversed = order === "rank-then-reversed" && isLottery;
    row.sort((a, b) => inReserveOrder(a, b, order, isReversed) || compareIds(a.id, b.id));
    return {
      programme: round.programmes[programme]!.id,
      entries: row.map(({ id, rank, key }) => ({ applicant: id, rank, number: numberOfKey(key) || null })),
    };
  });
}

interface Waiting {
  readonly id: string;
  readonly rank: number;
  readonly key: number;
}

/** An own order is no luck: it is never reversed. */
function inReserveOrder(a: Waiting, b: Waiting, order: ReserveOrder, isReversed: boolean): number {
  if (order === "as-placed") return a.key - b.key;
  if (a.rank !== b.rank) return a.rank - b.rank;
  return isReversed ? numberOfKey(b.key) - numberOfKey(a.key) : a.key - b.key;
}
