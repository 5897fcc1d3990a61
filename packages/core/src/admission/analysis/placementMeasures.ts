import type { Text } from "../../vocabulary/text.ts";
import type { AnalysisContext } from "./analysisContext.ts";
import type { PlacementMask } from "./placementMask.ts";
import { MEAN_DIGITS, roundTo, SHARE_DIGITS } from "./roundTo.ts";
import { dissimilarity } from "./segregation.ts";
import { spreadOf, type Spread } from "./spread.ts";

/** What is measured of all applicants together and of every group, in this order. Distances in km, of who is placed. */
export const COHORT_MEASURES = ["first", "topThree", "unplaced", "meanRank", "distance"] as const;
export type CohortMeasure = (typeof COHORT_MEASURES)[number];

/** What is measured of every grouping: uneven spread of its known groups over programmes and over schools. */
export const SPREAD_MEASURES = ["programmes", "schools"] as const;
export type SpreadMeasure = (typeof SPREAD_MEASURES)[number];

const [PER_COHORT, PER_GROUPING] = [COHORT_MEASURES.length, SPREAD_MEASURES.length];

/** Figures of one placement as a row of numbers; NaN where there is nobody to measure. */
export interface PlacementMeasures {
  readonly width: number;
  measure(choice: Int32Array, row: Float64Array): void;
}

/** Where the figures of a group begin in a row; group -1 is everybody. */
function cohortAt({ groupings }: AnalysisContext, grouping: number, group: number): number {
  if (group < 0) return 0;
  let at = 1;
  for (let g = 0; g < grouping; g++) at += groupings[g]!.groups.length;
  return (at + group) * PER_COHORT;
}

function groupingAt(context: AnalysisContext, grouping: number): number {
  return cohortAt(context, context.groupings.length, 0) + grouping * PER_GROUPING;
}

export function placementMeasures(context: AnalysisContext): PlacementMeasures {
  const { compact, groupings } = context;
  const cohorts = groupings.map((_, index) => cohortAt(context, index, 0));
  const width = groupingAt(context, groupings.length);
  const rows = groupingAt(context, 0) / PER_COHORT;
  const sums = new Float64Array(rows * COLUMNS);
  const tables = groupings.map(({ known }) => ({
    programmes: new Float64Array(compact.programmes * known),
    schools: context.school ? new Float64Array(context.schools * known) : null,
  }));
  return {
    width,
    measure(choice, row) {
      sums.fill(0);
      for (const { programmes, schools } of tables) {
        programmes.fill(0);
        schools?.fill(0);
      }
      for (let a = 0; a < compact.applicants; a++) {
        const rank = choice[a]!;
        const cell = rank < 0 ? -1 : compact.offset[a]! + rank;
        const km = cell < 0 ? NaN : context.km[cell]!;
        addTo(sums, 0, rank, km);
        for (let g = 0; g < groupings.length; g++) {
          const { member, known } = groupings[g]!;
          const group = member[a]!;
          addTo(sums, (cohorts[g]! / PER_COHORT + group) * COLUMNS, rank, km);
          if (cell < 0 || group >= known) continue;
          const programme = compact.programme[cell]!;
          tables[g]!.programmes[programme * known + group]!++;
          const { schools } = tables[g]!;
          if (schools && context.school) schools[context.school[programme]! * known + group]!++;
        }
      }
      for (let cohort = 0; cohort < rows; cohort++) writeCohort(sums, cohort * COLUMNS, row, cohort * PER_COHORT);
      groupings.forEach(({ known }, g) => {
        const at = groupingAt(context, g);
        row[at] = dissimilarity(tables[g]!.programmes, known);
        const { schools } = tables[g]!;
        row[at + 1] = schools ? dissimilarity(schools, known) : NaN;
      });
    },
  };
}

// Columns of the sums of a cohort.
const [ALL, FIRST, TOP, PLACED, RANKS, KNOWN, KM, COLUMNS] = [0, 1, 2, 3, 4, 5, 6, 7];

function addTo(sums: Float64Array, at: number, rank: number, km: number): void {
  sums[at + ALL]!++;
  if (rank < 0) return;
  if (rank === 0) sums[at + FIRST]!++;
  if (rank < 3) sums[at + TOP]!++;
  sums[at + PLACED]!++;
  sums[at + RANKS]! += rank + 1;
  if (Number.isNaN(km)) return;
  sums[at + KNOWN]!++;
  sums[at + KM]! += km;
}

function writeCohort(sums: Float64Array, at: number, row: Float64Array, to: number): void {
  const ratio = (part: number, whole: number): number => (whole === 0 ? NaN : part / whole);
  const all = sums[at + ALL]!;
  const placed = sums[at + PLACED]!;
  row[to] = ratio(sums[at + FIRST]!, all);
  row[to + 1] = ratio(sums[at + TOP]!, all);
  row[to + 2] = ratio(all - placed, all);
  row[to + 3] = ratio(sums[at + RANKS]!, placed);
  row[to + 4] = ratio(sums[at + KM]!, sums[at + KNOWN]!);
}

/** Something told for everybody, for every group that may be shown, and for every grouping as a whole. */
export interface CohortReport<C, G> {
  readonly all: C;
  readonly groupings: readonly {
    readonly id: string;
    readonly label: Text;
    readonly whole: G;
    /** Without applicants and figures: too small to show, or it would give a small one away. */
    readonly groups: readonly {
      readonly id: string;
      readonly label: Text;
      readonly applicants?: number;
      readonly figures?: C;
    }[];
  }[];
}

/** @param cohort of the grouping and group by index; -1, -1 is everybody */
export function cohortReport<C, G>(
  { groupings }: AnalysisContext,
  cohort: (grouping: number, group: number) => C,
  whole: (grouping: number) => G,
): CohortReport<C, G> {
  return {
    all: cohort(-1, -1),
    groupings: groupings.map(({ id, label, groups }, grouping) => ({
      id,
      label,
      whole: whole(grouping),
      groups: groups.map(({ id, label, applicants, isShown }, group) =>
        isShown ? { id, label, applicants, figures: cohort(grouping, group) } : { id, label },
      ),
    })),
  };
}

export type SpreadReport = CohortReport<
  Record<CohortMeasure, Spread | null>,
  { readonly dissimilarity: Record<SpreadMeasure, Spread | null> }
>;

/**
 * The spread of rows of figures over lotteries, rounded; null where it would give a hidden count of the placement.
 * @param column values of one figure, a lottery each
 */
export function spreadReport(
  context: AnalysisContext,
  mask: PlacementMask,
  column: (figure: number) => Float64Array,
): SpreadReport {
  const spread = (figure: number, digits: number): Spread | null => {
    const found = spreadOf(column(figure));
    return (
      found && {
        mean: roundTo(found.mean, digits),
        low: roundTo(found.low, digits),
        high: roundTo(found.high, digits),
      }
    );
  };
  return cohortReport(
    context,
    (grouping, group) => {
      const at = cohortAt(context, grouping, group);
      const entries = COHORT_MEASURES.map((name, index) => {
        const isHidden = hidesMeasure(mask, name, grouping, group);
        return [name, isHidden ? null : spread(at + index, DIGITS[name])];
      });
      return Object.fromEntries(entries) as Record<CohortMeasure, Spread | null>;
    },
    (grouping) => {
      const at = groupingAt(context, grouping);
      const isShown = mask.showsSpread(grouping);
      return {
        dissimilarity: {
          programmes: isShown ? spread(at, SHARE_DIGITS) : null,
          schools: isShown ? spread(at + 1, SHARE_DIGITS) : null,
        },
      };
    },
  );
}

const DIGITS: Record<CohortMeasure, number> = {
  first: SHARE_DIGITS,
  topThree: SHARE_DIGITS,
  unplaced: SHARE_DIGITS,
  meanRank: MEAN_DIGITS,
  distance: MEAN_DIGITS,
};

/** Would this figure of a placement give a hidden count of it? */
export function hidesMeasure(
  { ranks, hidesRank, hidesAny }: PlacementMask,
  measure: CohortMeasure,
  grouping: number,
  group: number,
): boolean {
  const hides = (rank: number): boolean => hidesRank(grouping, group, rank);
  if (measure === "first") return ranks > 0 && hides(0);
  if (measure === "topThree") return [0, 1, 2].some((rank) => rank < ranks && hides(rank));
  if (measure === "meanRank") return hidesAny(grouping, group);
  // A mean distance is one of the placed: with those of the other groups it says how many they are.
  return hides(ranks);
}
