import type { Interval } from "../measures/concentration.ts";
import type { Grouping } from "../measures/effect.ts";
import { protectSmall, SMALLEST } from "../measures/protectSmall.ts";
import type { Text } from "../vocabulary/text.ts";
import { protectTable } from "./analysis/protectTable.ts";
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

const UNKNOWN = { id: "unknown", label: { nl: "Onbekend", en: "Unknown" } };

/**
 * What a placement does for all and by background group; small groups are hidden as in docs/methods/effect.md, and small
 * numbers within a group as in docs/methods/admission-effect.md.
 * @param choice per applicant the index of the choice, -1 without a place
 * @param groupings members per applicant, -1 when not known
 */
export function admissionEffect(choice: Int32Array, groupings: readonly Grouping[]): AdmissionEffect {
  const columns = choice.reduce((top, rank) => Math.max(top, rank), -1) + 2;
  const everybody = new Int32Array(columns);
  for (const rank of choice) everybody[columnOf(rank, columns)]!++;
  return {
    all: figuresOf(everybody, hiddenIn(everybody)),
    groupings: groupings.map(({ id, label, groups, member }) => {
      const all = [...groups, UNKNOWN];
      const counts = new Int32Array(all.length * columns);
      choice.forEach((rank, applicant) => {
        const group = member[applicant]! < 0 ? all.length - 1 : member[applicant]!;
        counts[group * columns + columnOf(rank, columns)]!++;
      });
      const from = (group: number): [number, number] => [group * columns, (group + 1) * columns];
      const sizes = all.map((_, group) => sum(counts.subarray(...from(group))));
      const hidden = hiddenIn(sizes);
      const cells = protectTable(counts, columns);
      return {
        id,
        label,
        groups: all.flatMap((group, index) => {
          if (sizes[index] === 0) return group === UNKNOWN ? [] : [{ ...group }];
          return [
            hidden[index]
              ? { ...group }
              : { ...group, figures: figuresOf(counts.subarray(...from(index)), cells.slice(...from(index))) },
          ];
        }),
      };
    }),
  };
}

/** Which counts of one breakdown are hidden. Applicants come one by one, so only their number counts, not that of sites. */
function hiddenIn(counts: ArrayLike<number>): boolean[] {
  return protectSmall(Array.from(counts, (pupils) => ({ sites: SMALLEST.sites, pupils })));
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

/** @param counts applicants per rank, and last without a place; `hidden` the same cells */
function figuresOf(counts: ArrayLike<number>, hidden: readonly boolean[]): PlacementFigures {
  const applicants = sum(counts);
  const last = counts.length - 1;
  const share = (columns: readonly number[]): Share | null => {
    if (columns.some((column) => hidden[column])) return null;
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
    meanRank: placed === 0 ? null : Math.round((100 * total) / placed) / 100,
    byRank: ranks.map((rank) => (hidden[rank] ? null : counts[rank]!)),
  };
}
