import { protectSmall, SMALLEST } from "../../measures/protectSmall.ts";
import type { AnalysisContext } from "./analysisContext.ts";
import { cohortReport, type CohortReport } from "./placementMeasures.ts";
import { roundTo, SHARE_DIGITS } from "./roundTo.ts";
import { spreadOf, type Spread } from "./spread.ts";

/** Shares of a group with a choice they like more, and less, than in the placement it is compared with. */
export interface Moved {
  readonly better: Spread | null;
  readonly worse: Spread | null;
}

/** Who is moved between two placements of the same lottery, a row per lottery. */
export interface MovedTable {
  add(row: number, from: Int32Array, to: Int32Array): void;
  report(): CohortReport<Moved, null>;
}

export function movedTable(context: AnalysisContext, lotteries: number): MovedTable {
  const { compact, groupings } = context;
  const start = groupings.map((_, g) => 1 + groupings.slice(0, g).reduce((sum, { groups }) => sum + groups.length, 0));
  const cohorts = 1 + groupings.reduce((sum, { groups }) => sum + groups.length, 0);
  const better = new Float64Array(cohorts * lotteries).fill(NaN);
  const worse = new Float64Array(cohorts * lotteries).fill(NaN);
  const spread = (values: Float64Array, cohort: number, size: number): Spread | null =>
    size === 0
      ? null
      : spreadOf(values.subarray(cohort * lotteries, (cohort + 1) * lotteries).map((count) => count / size));
  const share = (values: Float64Array, cohort: number, size: number): Spread | null => {
    const found = spread(values, cohort, size);
    if (!found) return null;
    const [mean, low, high] = [found.mean, found.low, found.high].map((value) => roundTo(value, SHARE_DIGITS));
    return { mean: mean!, low: low!, high: high! };
  };
  /** Few in the mean, or what few follow from: of every grouping by itself. */
  const hiddenOf = (values: Float64Array): boolean[][] =>
    groupings.map(({ groups }, g) =>
      protectSmall(
        groups.map(({ applicants, isShown }, group) => ({
          sites: isShown ? SMALLEST.sites : 0,
          pupils: applicants * (spread(values, start[g]! + group, applicants)?.mean ?? 0),
        })),
      ),
    );
  return {
    add(row, from, to) {
      for (let cohort = 0; cohort < cohorts; cohort++)
        better[cohort * lotteries + row] = worse[cohort * lotteries + row] = 0;
      for (let a = 0; a < compact.applicants; a++) {
        const last = compact.offset[a + 1]! - compact.offset[a]!;
        const before = from[a]! < 0 ? last : from[a]!;
        const after = to[a]! < 0 ? last : to[a]!;
        if (before === after) continue;
        const counts = after < before ? better : worse;
        counts[row]!++;
        for (let g = 0; g < groupings.length; g++) counts[(start[g]! + groupings[g]!.member[a]!) * lotteries + row]!++;
      }
    },
    report() {
      const [hiddenBetter, hiddenWorse] = [hiddenOf(better), hiddenOf(worse)];
      return cohortReport(
        context,
        (grouping, group): Moved => {
          if (grouping < 0)
            return { better: share(better, 0, compact.applicants), worse: share(worse, 0, compact.applicants) };
          const { applicants } = groupings[grouping]!.groups[group]!;
          const cohort = start[grouping]! + group;
          return {
            better: hiddenBetter[grouping]![group] ? null : share(better, cohort, applicants),
            worse: hiddenWorse[grouping]![group] ? null : share(worse, cohort, applicants),
          };
        },
        () => null,
      );
    },
  };
}
