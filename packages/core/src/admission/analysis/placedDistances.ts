import { SMALLEST } from "../../measures/protectSmall.ts";
import type { RegionFacts } from "../regionFacts.ts";
import { nearestKm, type AnalysisContext } from "./analysisContext.ts";
import { bootstrapMeans, type MeanEstimate } from "./bootstrapMeans.ts";
import type { PlacementMask } from "./placementMask.ts";
import { cohortReport, hidesMeasure, type CohortReport } from "./placementMeasures.ts";
import { MEAN_DIGITS, roundTo } from "./roundTo.ts";

export type MeanDistance = Omit<MeanEstimate, "applicants">;

/** Distances in km as the crow flies; intervals from a bootstrap over applicants. */
export interface Distances {
  /** To the programme of the placement. */
  readonly placed: MeanDistance | null;
  /** To the nearest programme with places that may admit the applicant: of all with a known address. */
  readonly nearest: MeanDistance | null;
  /** How much further the placement is than the nearest programme. */
  readonly further: MeanDistance | null;
}

export function* placedDistances(
  context: AnalysisContext,
  facts: RegionFacts | undefined,
  choice: Int32Array,
  mask: PlacementMask,
  seed: number,
  replicates: number,
): Generator<number, CohortReport<Distances, null>> {
  const { compact, groupings, km } = context;
  const placed = Float64Array.from(choice, (rank, a) => (rank < 0 ? NaN : km[compact.offset[a]! + rank]!));
  const nearest = nearestKm(context.round, facts);
  const further = placed.map((value, a) => value - nearest[a]!);
  const everybody = Int32Array.from(choice.keys());
  const cohorts = groupings.flatMap(({ groups, member }) =>
    groups.map((_, group) => everybody.filter((a) => member[a] === group)),
  );
  const rows = yield* bootstrapMeans([placed, nearest, further], [everybody, ...cohorts], seed, replicates);
  const start = groupings.map((_, g) => 1 + groupings.slice(0, g).reduce((sum, { groups }) => sum + groups.length, 0));
  return cohortReport(
    context,
    (grouping, group): Distances => {
      const [placed, nearest, further] = rows[grouping < 0 ? 0 : start[grouping]! + group]!;
      const isHidden = hidesMeasure(mask, "distance", grouping, group);
      return {
        placed: isHidden ? null : shownMean(placed),
        nearest: shownMean(nearest),
        further: isHidden ? null : shownMean(further),
      };
    },
    () => null,
  );
}

/** Without how many it is the mean of: that is how many are placed, or have a known address. */
function shownMean(found: MeanEstimate | null | undefined): MeanDistance | null {
  if (!found || found.applicants < SMALLEST.pupils) return null;
  const { low, high } = found.interval;
  const [mean, from, to] = [found.mean, low, high].map((value) => roundTo(value, MEAN_DIGITS));
  return { mean: mean!, interval: { low: from!, high: to! } };
}
