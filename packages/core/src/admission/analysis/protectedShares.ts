import type { AnalysisContext } from "./analysisContext.ts";
import { protectTable } from "./protectTable.ts";

/** The shares of a placement that say how many of a group got something. */
export const COUNTED_SHARES = ["first", "topThree", "unplaced"] as const;
export type CountedShare = (typeof COUNTED_SHARES)[number];

const COUNTS: Record<CountedShare, (rank: number) => boolean> = {
  first: (rank) => rank === 0,
  topThree: (rank) => rank >= 0 && rank < 3,
  unplaced: (rank) => rank < 0,
};

/**
 * Which shares of one placement must be hidden: those of fewer than 10 applicants, or of all but fewer than 10, and those
 * they could be worked out from. @returns per share and grouping, the groups; grouping -1 is everybody
 */
export function protectedShares(
  { groupings }: AnalysisContext,
  choice: Int32Array,
): (share: CountedShare, grouping: number, group: number) => boolean {
  const hiddenFor = (share: CountedShare, member: Int32Array | undefined, groups: number): boolean[] => {
    const counts = new Int32Array(groups * 2);
    choice.forEach((rank, a) => counts[(member?.[a] ?? 0) * 2 + (COUNTS[share](rank) ? 0 : 1)]!++);
    const hidden = protectTable(counts, 2);
    return Array.from({ length: groups }, (_, group) => hidden[group * 2]! || hidden[group * 2 + 1]!);
  };
  const tables = Object.fromEntries(
    COUNTED_SHARES.map((share) => [
      share,
      [
        hiddenFor(share, undefined, 1),
        ...groupings.map(({ member, groups }) => hiddenFor(share, member, groups.length)),
      ],
    ]),
  ) as Record<CountedShare, boolean[][]>;
  return (share, grouping, group) => tables[share][grouping + 1]![Math.max(0, group)]!;
}
