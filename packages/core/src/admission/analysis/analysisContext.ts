import type { Grouping } from "../../measures/effect.ts";
import { compactFromRound } from "../compactFromRound.ts";
import type { CompactRound } from "../compactRound.ts";
import type { Place, RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import { matchRound } from "../matchRound.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { simulateLotteries } from "../simulateLotteries.ts";
import { placementMask, type PlacementMask } from "./placementMask.ts";
import { cohortGrouping, regionGroupings, type CohortGrouping } from "./regionGroupings.ts";
import { withTwinsHidden } from "./twinGroups.ts";

/** A round with what is known beside it, as columns. */
export interface AnalysisContext {
  readonly round: Round;
  /** Without lottery numbers. */
  readonly compact: CompactRound;
  readonly groupings: readonly CohortGrouping[];
  /** Per cell the distance from the applicant to the programme in km; NaN when not known. */
  readonly km: Float64Array;
  /** Per programme the number of its school; null when of one of them it is not known. */
  readonly school: Int32Array | null;
  readonly schools: number;
}

/** @param extra groupings that are not in the facts */
export function analysisContext(
  round: Round,
  facts: RegionFacts | undefined,
  extra: readonly Grouping[] = [],
): AnalysisContext {
  const compact = compactFromRound(round, { origin: "none" });
  const groupings = withTwinsHidden([...extra, ...regionGroupings(round, facts)].map(cohortGrouping));
  const { applicantAt, programmeAt } = placesOf(round, facts);
  const km = new Float64Array(compact.programme.length);
  for (let a = 0; a < compact.applicants; a++)
    for (let cell = compact.offset[a]!; cell < compact.offset[a + 1]!; cell++)
      km[cell] = kilometres(applicantAt[a], programmeAt[compact.programme[cell]!]);
  return { round, compact, groupings, km, ...schoolsOf(round, facts) };
}

function schoolsOf(round: Round, facts: RegionFacts | undefined): Pick<AnalysisContext, "school" | "schools"> {
  const nameOf = new Map(facts?.programmes.map(({ id, school }) => [id, school.trim()]));
  const names = round.programmes.map(({ id }) => nameOf.get(id) ?? "");
  // Without a name two programmes may be one school or two: the segregation between schools would be made up.
  if (names.includes("")) return { school: null, schools: 0 };
  const numbers = new Map([...new Set(names)].map((name, index) => [name, index]));
  return { school: Int32Array.from(names, (name) => numbers.get(name)!), schools: numbers.size };
}

/** Per applicant its programme in a placement, -1 without a place. */
export function programmesOf({ compact }: AnalysisContext, choice: Int32Array): Int32Array {
  return Int32Array.from(choice, (rank, a) => (rank < 0 ? -1 : compact.programme[compact.offset[a]! + rank]!));
}

/** @param base of the same placement and the last of these groupings: what it hides stays hidden */
export function maskOf(context: AnalysisContext, choice: Int32Array, base?: PlacementMask): PlacementMask {
  const { groupings, compact } = context;
  const programme = programmesOf(context, choice);
  return placementMask({ groupings, choice, programme, programmes: compact.programmes }, base);
}

/**
 * The mask of the placement of the round, also for figures over other lotteries: where the lottery decides nothing, they
 * are the same numbers. Before the draw that of the first of those lotteries.
 */
export function roundMask(context: AnalysisContext, seed: number, base?: PlacementMask): PlacementMask {
  const placed = matchRound(context.round);
  if (placed.kind === "placed") return maskOf(context, placed.choice, base);
  return maskOf(context, simulateLotteries(simulatedRound(context.round), seed)(0), base);
}

/** Per applicant the distance in km to the nearest programme that may admit it; NaN when no distance is known. */
export function nearestKm(round: Round, facts: RegionFacts | undefined): Float64Array {
  const { applicantAt, programmeAt } = placesOf(round, facts);
  const ordered = round.programmes.map(({ order }) => order && new Set(order));
  const admits = round.programmes.map(({ admits }) => admits && new Set(admits));
  return Float64Array.from(round.applicants, ({ id, advice }, a) => {
    let nearest = NaN;
    for (let p = 0; p < programmeAt.length; p++) {
      if (round.programmes[p]!.capacity === 0) continue;
      if (ordered[p]?.has(id) === false) continue;
      if (advice !== undefined && admits[p]?.has(advice) === false) continue;
      const km = kilometres(applicantAt[a], programmeAt[p]);
      if (!(km >= nearest) && !Number.isNaN(km)) nearest = km;
    }
    return nearest;
  });
}

interface Places {
  readonly applicantAt: readonly (Place | undefined)[];
  readonly programmeAt: readonly (Place | undefined)[];
}

function placesOf(round: Round, facts: RegionFacts | undefined): Places {
  const applicants = new Map(facts?.applicants.map((item) => [item.id, item]));
  const programmes = new Map(facts?.programmes.map((item) => [item.id, item]));
  return {
    applicantAt: round.applicants.map(({ id }) => applicants.get(id)),
    programmeAt: round.programmes.map(({ id }) => programmes.get(id)),
  };
}

/** As the crow flies. */
function kilometres(from: Place | undefined, to: Place | undefined): number {
  if (!from || !to || from.x === null || from.y === null || to.x === null || to.y === null) return NaN;
  return Math.hypot(from.x - to.x, from.y - to.y) / 1000;
}
