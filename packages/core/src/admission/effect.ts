import type { Interval } from "../measures/concentration.ts";
import type { Text } from "../vocabulary/text.ts";
import type { PlacementMask } from "./analysis/placementMask.ts";
import type { CohortGrouping } from "./analysis/regionGroupings.ts";
import { MEAN_DIGITS, roundTo } from "./analysis/roundTo.ts";
import { shareInterval } from "./shareInterval.ts";

/** A share of the applicants of a group, between 0 and 1, with a 95% interval. */
export interface Share {
  readonly share: number;
  readonly interval: Interval;
}

/** Null is protected: it says too much about few applicants, here or beside the other groups. */
export interface PlacementFigures {
  readonly applicants: number;
  readonly first: Share | null;
  readonly topThree: Share | null;
  readonly unplaced: Share | null;
  /** Of those with a place; from 1, in hundredths. */
  readonly meanRank: number | null;
  /** Applicants per rank: index 0 is the first choice. */
  readonly byRank: readonly (number | null)[];
}

export interface AdmissionEffect {
  readonly all: PlacementFigures;
  readonly groupings: readonly {
    readonly id: string;
    readonly label: Text;
    /** Without figures where the group is protected. */
    readonly groups: readonly { readonly id: string; readonly label: Text; readonly figures?: PlacementFigures }[];
  }[];
}

/**
 * What a placement does for all and by background group; small groups are hidden as in docs/methods/effect.md, and small
 * numbers within a group as in docs/methods/admission-effect.md.
 * @param choice per applicant the index of the choice, -1 without a place
 * @param mask of this placement and these groupings
 */
export function admissionEffect(
  choice: Int32Array,
  groupings: readonly CohortGrouping[],
  mask: PlacementMask,
): AdmissionEffect {
  const columns = mask.ranks + 1;
  const everybody = new Int32Array(columns);
  for (const rank of choice) everybody[columnOf(rank, columns)]!++;
  return {
    all: figuresOf(everybody, mask, -1, -1),
    groupings: groupings.map(({ id, label, groups, member }, grouping) => {
      const counts = new Int32Array(groups.length * columns);
      choice.forEach((rank, applicant) => counts[member[applicant]! * columns + columnOf(rank, columns)]!++);
      return {
        id,
        label,
        groups: groups.map(({ id, label, isShown }, group) => {
          if (!isShown) return { id, label };
          const own = counts.subarray(group * columns, (group + 1) * columns);
          return { id, label, figures: figuresOf(own, mask, grouping, group) };
        }),
      };
    }),
  };
}

/** Ranks from the first choice on, and last no place. */
function columnOf(rank: number, columns: number): number {
  return rank < 0 ? columns - 1 : rank;
}

function sum(counts: ArrayLike<number>): number {
  let total = 0;
  for (let column = 0; column < counts.length; column++) total += counts[column]!;
  return total;
}

/** @param counts applicants per rank, and last without a place */
function figuresOf(counts: ArrayLike<number>, mask: PlacementMask, grouping: number, group: number): PlacementFigures {
  const isHidden = (column: number): boolean => mask.hidesRank(grouping, group, column);
  const applicants = sum(counts);
  const last = counts.length - 1;
  const share = (columns: readonly number[]): Share | null => {
    if (columns.some(isHidden)) return null;
    const count = columns.reduce((total, column) => total + counts[column]!, 0);
    return { share: applicants === 0 ? 0 : count / applicants, interval: shareInterval(count, applicants) };
  };
  const placed = applicants - counts[last]!;
  const ranks = Array.from({ length: last }, (_, rank) => rank);
  const total = ranks.reduce((all, rank) => all + (rank + 1) * counts[rank]!, 0);
  return {
    applicants,
    first: share(ranks.slice(0, 1)),
    topThree: share(ranks.slice(0, 3)),
    unplaced: share([last]),
    meanRank: placed === 0 || mask.hidesAny(grouping, group) ? null : roundTo(total / placed, MEAN_DIGITS),
    byRank: ranks.map((rank) => (isHidden(rank) ? null : counts[rank]!)),
  };
}
