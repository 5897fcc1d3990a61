import type { AnalysisContext } from "./analysisContext.ts";
import type { PlacementMask } from "./placementMask.ts";
import { cohortReport, type CohortReport } from "./placementMeasures.ts";
import { roundTo, SHARE_DIGITS } from "./roundTo.ts";

/** Shares of the applicants of a group: index 0 is the first choice; null where the placement hides the count. */
export interface RankShares {
  readonly byRank: readonly (number | null)[];
  readonly unplaced: number | null;
}

/** Mean shares per rank over lotteries. @param counts per cell, how many of the lotteries gave it */
export function rankShares(
  context: AnalysisContext,
  mask: PlacementMask,
  counts: Int32Array,
  lotteries: number,
): CohortReport<RankShares, null> {
  const { compact, groupings } = context;
  const ranks = longestRank(context, counts);
  const sharesOf = (grouping: number, group: number): RankShares => {
    const isIn = (a: number): boolean => grouping < 0 || groupings[grouping]!.member[a] === group;
    const byRank = new Float64Array(ranks);
    let applicants = 0;
    for (let a = 0; a < compact.applicants; a++) {
      if (!isIn(a)) continue;
      applicants++;
      const from = compact.offset[a]!;
      for (let cell = from; cell < compact.offset[a + 1]! && cell - from < ranks; cell++)
        byRank[cell - from]! += counts[cell]!;
    }
    const all = applicants * lotteries;
    const shareOf = (sum: number): number => (all === 0 ? 0 : roundTo(sum / all, SHARE_DIGITS));
    const shareAt = (rank: number, sum: number): number | null =>
      mask.hidesRank(grouping, group, rank) ? null : shareOf(sum);
    const placed = byRank.reduce((sum, value) => sum + value, 0);
    // Ranks that nobody got in the placement have no number in its mask: what they hold is of other lotteries only.
    const shares = Array.from(byRank, (sum, rank) => (rank < mask.ranks ? shareAt(rank, sum) : shareOf(sum)));
    return { byRank: shares, unplaced: shareAt(mask.ranks, all - placed) };
  };
  return cohortReport(
    context,
    (grouping, group) => sharesOf(grouping, group),
    () => null,
  );
}

/** The highest rank anybody ever got. */
function longestRank({ compact }: AnalysisContext, counts: Int32Array): number {
  let top = 0;
  for (let a = 0; a < compact.applicants; a++)
    for (let cell = compact.offset[a]!; cell < compact.offset[a + 1]!; cell++)
      if (counts[cell]! > 0) top = Math.max(top, cell - compact.offset[a]! + 1);
  return top;
}
