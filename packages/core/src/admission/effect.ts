import type { Interval } from "../measures/concentration.ts";
import type { Grouping } from "../measures/effect.ts";
import { protectSmall, SMALLEST } from "../measures/protectSmall.ts";
import type { Text } from "../vocabulary/text.ts";
import { shareInterval } from "./shareInterval.ts";

/** A share of the applicants of a group, between 0 and 1, with a 95% interval. */
export interface Share {
  readonly share: number;
  readonly interval: Interval;
}

export interface PlacementFigures {
  readonly applicants: number;
  readonly first: Share;
  readonly topThree: Share;
  readonly unplaced: Share;
  /** Of those with a place; from 1. */
  readonly meanRank: number | null;
}

export interface AdmissionEffect {
  readonly all: PlacementFigures;
  /** Applicants per rank: index 0 is the first choice. */
  readonly byRank: readonly number[];
  readonly unplaced: number;
  readonly groupings: readonly {
    readonly id: string;
    readonly label: Text;
    /** Without figures where the group is protected. */
    readonly groups: readonly { readonly id: string; readonly label: Text; readonly figures?: PlacementFigures }[];
  }[];
}

const UNKNOWN = { id: "unknown", label: { nl: "Onbekend", en: "Unknown" } };

/**
 * What a placement does for all and by background group; small groups are hidden as in docs/methods/effect.md.
 * @param choice per applicant the index of the choice, -1 without a place
 * @param groupings members per applicant, -1 when not known
 */
export function admissionEffect(choice: Int32Array, groupings: readonly Grouping[]): AdmissionEffect {
  const longest = choice.reduce((top, rank) => Math.max(top, rank), -1);
  const byRank = Array.from({ length: longest + 1 }, () => 0);
  for (const rank of choice) if (rank >= 0) byRank[rank]!++;
  const everybody = tally(choice, () => true);
  return {
    all: figuresOf(everybody),
    byRank,
    unplaced: everybody.unplaced,
    groupings: groupings.map(({ id, label, groups, member }) => {
      const all = [...groups, UNKNOWN];
      const tallies = all.map((_, index) =>
        tally(choice, (applicant) => (member[applicant]! < 0 ? all.length - 1 : member[applicant]) === index),
      );
      // Applicants come one by one, so only their number counts, not that of sites.
      const hidden = protectSmall(tallies.map(({ applicants }) => ({ sites: SMALLEST.sites, pupils: applicants })));
      return {
        id,
        label,
        groups: all.flatMap((group, index) => {
          const own = tallies[index]!;
          if (own.applicants === 0) return group === UNKNOWN ? [] : [{ ...group }];
          return [hidden[index] ? { ...group } : { ...group, figures: figuresOf(own) }];
        }),
      };
    }),
  };
}

interface Tally {
  applicants: number;
  first: number;
  topThree: number;
  unplaced: number;
  ranks: number;
}

function tally(choice: Int32Array, isIn: (applicant: number) => boolean): Tally {
  const sum: Tally = { applicants: 0, first: 0, topThree: 0, unplaced: 0, ranks: 0 };
  choice.forEach((rank, applicant) => {
    if (!isIn(applicant)) return;
    sum.applicants++;
    if (rank < 0) sum.unplaced++;
    else sum.ranks += rank + 1;
    if (rank === 0) sum.first++;
    if (rank >= 0 && rank < 3) sum.topThree++;
  });
  return sum;
}

function figuresOf({ applicants, first, topThree, unplaced, ranks }: Tally): PlacementFigures {
  const share = (count: number): Share => ({
    share: applicants === 0 ? 0 : count / applicants,
    interval: shareInterval(count, applicants),
  });
  const placed = applicants - unplaced;
  return {
    applicants,
    first: share(first),
    topThree: share(topThree),
    unplaced: share(unplaced),
    meanRank: placed === 0 ? null : ranks / placed,
  };
}
