import type { AnalysisContext } from "./analysisContext.ts";
import { cohortReport, type CohortReport } from "./placementMeasures.ts";

/** Shares of the applicants of a group: index 0 is the first choice. */
export interface RankShares {
  readonly byRank: readonly number[];
  readonly unplaced: number;
}

/** Mean shares per rank over lotteries. @param counts per cell, how many of the lotteries gave it */
export function rankShares(
  context: AnalysisContext,
  counts: Int32Array,
  lotteries: number,
): CohortReport<RankShares, null> {
  const { compact, groupings } = context;
  const ranks = longestRank(context, counts);
  const sharesOf = (isIn: (applicant: number) => boolean): RankShares => {
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
    const shares = Array.from(byRank, (sum) => (all === 0 ? 0 : sum / all));
    const placed = byRank.reduce((sum, value) => sum + value, 0);
    return { byRank: shares, unplaced: all === 0 ? 0 : (all - placed) / all };
  };
  return cohortReport(
    context,
    (grouping, group) => sharesOf((a) => grouping < 0 || groupings[grouping]!.member[a] === group),
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
