import type { RegionFacts } from "../regionFacts.ts";
import { nearestKm, type AnalysisContext } from "./analysisContext.ts";
import { bootstrapMeans, type MeanEstimate } from "./bootstrapMeans.ts";
import { cohortReport, type CohortReport } from "./placementMeasures.ts";

/** Distances in km as the crow flies; intervals from a bootstrap over applicants. */
export interface Distances {
  /** To the programme of the placement. */
  readonly placed: MeanEstimate | null;
  /** To the nearest programme with places that may admit the applicant: of all with a known address. */
  readonly nearest: MeanEstimate | null;
  /** How much further the placement is than the nearest programme. */
  readonly further: MeanEstimate | null;
}

export function* placedDistances(
  context: AnalysisContext,
  facts: RegionFacts | undefined,
  choice: Int32Array,
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
      return { placed: placed ?? null, nearest: nearest ?? null, further: further ?? null };
    },
    () => null,
  );
}
