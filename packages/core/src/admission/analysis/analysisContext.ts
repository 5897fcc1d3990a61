import type { Grouping } from "../../measures/effect.ts";
import { compactFromRound } from "../compactFromRound.ts";
import type { CompactRound } from "../compactRound.ts";
import type { Place, RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import { cohortGrouping, regionGroupings, type CohortGrouping } from "./regionGroupings.ts";

/** A round with what is known beside it, as columns. */
export interface AnalysisContext {
  readonly round: Round;
  /** Without lottery numbers. */
  readonly compact: CompactRound;
  readonly groupings: readonly CohortGrouping[];
  /** Per cell the distance from the applicant to the programme in km; NaN when not known. */
  readonly km: Float64Array;
  /** Per programme the number of its school; a programme without facts is a school of its own. */
  readonly school: Int32Array;
  readonly schools: number;
}

/** @param extra groupings that are not in the facts */
export function analysisContext(
  round: Round,
  facts: RegionFacts | undefined,
  extra: readonly Grouping[] = [],
): AnalysisContext {
  const compact = compactFromRound(round, { origin: "none" });
  const groupings = [...extra, ...regionGroupings(round, facts)].map(cohortGrouping);
  const { applicantAt, programmeAt } = placesOf(round, facts);
  const km = new Float64Array(compact.programme.length);
  for (let a = 0; a < compact.applicants; a++)
    for (let cell = compact.offset[a]!; cell < compact.offset[a + 1]!; cell++)
      km[cell] = kilometres(applicantAt[a], programmeAt[compact.programme[cell]!]);
  const names = new Map<string, number>();
  const schoolName = new Map(facts?.programmes.map(({ id, school }) => [id, school]));
  const school = Int32Array.from(round.programmes, ({ id }) => {
    const name = schoolName.has(id) ? `school ${schoolName.get(id)}` : `programme ${id}`;
    const number = names.get(name) ?? names.size;
    names.set(name, number);
    return number;
  });
  return { round, compact, groupings, km, school, schools: names.size };
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
