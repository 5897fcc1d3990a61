import type { Department } from "./departmentTable.ts";
import type { DepartmentLevel } from "./levels.ts";
import { schoolPoints, type Point, type RegionMap } from "./regionMap.ts";
import type { RegionDraws } from "./regionDraws.ts";

/** A department as pupils see it. */
export interface OfferedDepartment {
  readonly id: string;
  readonly name: string;
  readonly school: string;
  /** Null for the department that stands for schools outside the table: it admits everybody. */
  readonly level: DepartmentLevel | null;
  readonly places: number;
  readonly wishes: readonly [first: number, second: number, third: number];
  readonly point: Point | null;
}

export const OUTSIDE = "buiten-de-tabel";

/**
 * The departments of a table with a place on the map. Every pupil has a first, a second and a third wish; where a table
 * has fewer of one than of another (2025: 7,639, 7,646 and 7,644), the difference goes to one department more, "outside
 * the table": some schools are not in it.
 */
export function offer(
  departments: readonly Department[],
  places: "taken" | "announced",
  map: RegionMap,
  draws: RegionDraws,
): OfferedDepartment[] {
  const schools = [...new Set(departments.map(({ school }) => school))];
  const points = schoolPoints(schools.length, map, draws);
  const pointOf = new Map(schools.map((school, index) => [school, points[index]!]));
  const known = departments.map((department): OfferedDepartment => {
    const { id, name, school, level, wishes } = department;
    return { id, name, school, level, wishes, places: placesOf(department, places), point: pointOf.get(school)! };
  });
  const totals = [0, 1, 2].map((rank) => departments.reduce((sum, { wishes }) => sum + wishes[rank]!, 0));
  const pupils = Math.max(...totals);
  const [first, second, third] = totals.map((total) => pupils - total) as [number, number, number];
  if (first + second + third === 0) return known;
  const name = "Buiten de tabel (verzonnen)";
  const outside: OfferedDepartment = {
    id: OUTSIDE,
    name,
    school: OUTSIDE,
    level: null,
    places: first + second + third,
    wishes: [first, second, third],
    point: null,
  };
  return [...known, outside];
}

/**
 * Schools took in more pupils than they announced (2025: 47 of 152, up to 10% more), and a department that turned away
 * first choices but placed fewer than its capacity had fewer places after all (2025: 2, that did not start).
 */
function placesOf({ capacity, placed, wishes }: Department, places: "taken" | "announced"): number {
  if (!placed || places === "announced") return capacity;
  const total = placed.first + placed.second + placed.third + placed.other;
  return total > capacity || placed.first < wishes[0] ? total : capacity;
}
