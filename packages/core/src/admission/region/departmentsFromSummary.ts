import { inverseNormal } from "../../population/inverseNormal.ts";
import { siteName } from "../../population/siteName.ts";
import type { Department } from "./departmentTable.ts";
import { REGION_EVENT, regionDraws, type RegionDraws } from "./regionDraws.ts";
import type { LevelSummary, RegionSummary } from "./regionSummary.ts";

/**
 * A table of departments that do not exist, with the distribution of sizes and pressure of the summary. Distributions are
 * taken at even quantiles and dealt out by chance, so that every seed has the same totals and about the same extremes.
 */
export function departmentsFromSummary(summary: RegionSummary, seed: number): Department[] {
  const draws = regionDraws(seed);
  const sketches = summary.levels.flatMap((level, index) => sketchesOf(level, summary, index, draws));
  const schools = dealtSchools(sketches.length, summary.schools, draws);
  const perSchool = new Map<number, number>();
  return sketches.map(({ level, places, wishes }, index): Department => {
    const school = schools[index]!;
    const number = (perSchool.get(school) ?? 0) + 1;
    perSchool.set(school, number);
    const name = schoolName(school);
    return {
      id: `school-${String(school + 1).padStart(String(summary.schools).length, "0")}-${number}`,
      school: name,
      name: `${name} (${level})`,
      level,
      capacity: places,
      wishes,
      placed: null,
    };
  });
}

interface Sketch {
  readonly level: Department["level"];
  readonly places: number;
  readonly wishes: Department["wishes"];
}

function sketchesOf(level: LevelSummary, summary: RegionSummary, index: number, draws: RegionDraws): Sketch[] {
  const { programmes } = level;
  const normals = (event: number): number[] => dealtNormals(programmes, (at) => draws.uniform(at, event, index));
  const size = normals(REGION_EVENT.capacity);
  const places = shareOut(
    level.places,
    size.map((normal) => Math.exp(summary.sizeSpread * normal)),
  );
  const offset = draws.uniform(0, REGION_EVENT.pressure, index);
  const pressure = spreadOver(size, offset).map((normal) =>
    Math.max(-2 * summary.mostPressure, Math.min(summary.mostPressure, level.pressureSpread * normal)),
  );
  const first = shareOut(
    level.firstWishes,
    pressure.map((value, at) => places[at]! * Math.exp(value)),
  );
  const later = normals(REGION_EVENT.wishes);
  const own = normals(REGION_EVENT.laterWishes);
  const rest = Math.sqrt(1 - summary.laterCorrelation ** 2);
  const after = (spread: number, slope: number, deviation: (at: number) => number): number[] =>
    shareOut(
      level.firstWishes,
      first.map((wishes, at) => (wishes + 1) * Math.exp(spread * deviation(at) + slope * pressure[at]!)),
    );
  const second = after(summary.secondSpread, summary.secondByPressure, (at) => later[at]!);
  const third = after(
    summary.thirdSpread,
    summary.thirdByPressure,
    (at) => summary.laterCorrelation * later[at]! + rest * own[at]!,
  );
  return places.map((count, at) => ({
    level: level.level,
    places: count,
    wishes: [first[at]!, second[at]!, third[at]!],
  }));
}

/** The normal quantiles of `count` even steps, in an order by chance. */
function dealtNormals(count: number, uniform: (at: number) => number): number[] {
  const keys = Array.from({ length: count }, (_, at) => uniform(at));
  const order = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
  const dealt = Array.from({ length: count }, () => 0);
  order.forEach((at, rank) => (dealt[at] = inverseNormal((rank + 0.5) / count)));
  return dealt;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Normal numbers that go with the others as evenly as can be: large and small departments are over-asked alike. With a
 * deal by chance a few large departments decide how many pupils get their first choice.
 */
function spreadOver(others: readonly number[], offset: number): number[] {
  const dealt = Array.from(others, () => 0);
  [...others.keys()]
    .sort((a, b) => others[a]! - others[b]!)
    .forEach((at, rank) => (dealt[at] = inverseNormal(((offset + rank * GOLDEN) % 1) * (1 - 1e-6) + 5e-7)));
  return dealt;
}

/** Whole numbers in proportion to the weights that add up to the total (largest remainders). */
function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const whole = exact.map(Math.floor);
  const missing = total - whole.reduce((all, value) => all + value, 0);
  const order = [...exact.keys()].sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const at of order.slice(0, missing)) whole[at]!++;
  return whole;
}

/** Every school has one department, and the others go to a school by chance. */
function dealtSchools(programmes: number, schools: number, draws: RegionDraws): number[] {
  const keys = Array.from({ length: programmes }, (_, at) => draws.uniform(at, REGION_EVENT.dealtSchool));
  const order = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
  const dealt = Array.from({ length: programmes }, () => 0);
  order.forEach((at, rank) => {
    dealt[at] = rank < schools ? rank : Math.floor(draws.uniform(at, REGION_EVENT.dealtSchool, 1) * schools);
  });
  return dealt;
}

const KINDS = ["Lyceum", "College", "Scholengemeenschap", "Montessori College"] as const;

/** An invented name, in the same way as the primary schools of the generated country. */
function schoolName(school: number): string {
  return `${KINDS[school % KINDS.length]!} ${siteName(school).split(" ")[1]!}`;
}
