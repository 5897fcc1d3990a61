import { tilted, type CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { higherYears } from "./higherYears.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { figureByYear } from "./nationalModel.ts";
import { SECTOR } from "./nationalSites.ts";
import { NONE } from "./packedRows.ts";

/** By level 1 to 4: chance to leave in a year without a diploma, to get it in the last year, and to go on after it. */
const LEAVES = [0.216, 0.105, 0.0545, 0.048];
const PASSES = [0.78, 0.86, 0.88, 0.9];
const GOES_ON = [0.72, 0.45, 0.36, 0.38];
const YEARS = [1, 2, 3, 3];
/** Part of the level 4 courses that takes four years. */
const FOUR_YEARS = 0.4;
/** Chance to change to one level lower in the first year instead of going on. */
const STEPS_BACK = 0.03;

/** Nobody is followed after this age. */
const LAST_AGE = 27;

/** Where a student is; one object is used again for every student. */
interface Course {
  year: number;
  /** 1 to 4. */
  level: number;
  grade: number;
  qualified: boolean;
}

/** Writes the years in vocational education and what comes after. */
export function vocationalYears(
  world: CareerWorld,
): (child: Child, start: number, mboLevel: number, qualified: boolean) => void {
  const { draws, facts, model, until } = world;
  const leavers = figureByYear(model, "earlyLeavers");
  const higher = higherYears(world);

  const transit = facts.into("transitions");
  const graduate = facts.into("diplomas");
  const now: Course = { year: 0, level: 0, grade: 0, qualified: false };

  return (child, start, mboLevel, qualified) => {
    now.year = start;
    now.level = mboLevel;
    now.grade = 1;
    now.qualified = qualified;
    for (let goesOn = true; goesOn && now.year <= until && now.year - child.cohort <= LAST_AGE; now.year++)
      goesOn = oneYear(child);
  };

  /** Tells whether the student is still in vocational education the year after. */
  function oneYear(child: Child): boolean {
    const { year, level, grade } = now;
    draws.load(child.id, NATIONAL_EVENT.vocational, year);
    const pressure = -0.7 * child.schooling - 0.5 * child.ability;
    if (draws.uniform(0) < tilted((LEAVES[level - 1]! * leavers(year)) / 25_000, pressure, 0.4))
      return move(child, false, NONE, NONE, level);
    const last = YEARS[level - 1]! + (level === 4 && grade === 3 && draws.uniform(3) < FOUR_YEARS ? 1 : 0);
    if (grade >= last) return lastYear(child);
    const back = grade === 1 && level > 1 && draws.uniform(1) < STEPS_BACK;
    return back ? move(child, false, SECTOR.mbo, 1, level - 1) : move(child, false, SECTOR.mbo, grade + 1, level);
  }

  function lastYear(child: Child): boolean {
    const { year, level, grade } = now;
    if (draws.uniform(1) >= PASSES[level - 1]!) return move(child, false, SECTOR.mbo, grade, level);
    graduate(year, [child.id, NONE, SECTOR.mbo, NONE, level, 1, NONE]);
    now.qualified ||= level >= 2;
    if (draws.uniform(2) >= tilted(GOES_ON[level - 1]!, 0.6 * child.ability + 0.6 * child.schooling, 0.3))
      return move(child, true, NONE, NONE, level);
    if (level < 4) return move(child, true, SECTOR.mbo, 1, level + 1);
    move(child, true, SECTOR.hbo, 1, level);
    higher(child, year + 1, SECTOR.hbo, NONE);
    return false;
  }

  /** Writes the transition and carries it out. */
  function move(child: Child, diploma: boolean, sector: number, grade: number, level: number): boolean {
    const { year, qualified } = now;
    const from = [child.id, NONE, SECTOR.mbo, NONE, now.grade, diploma ? 1 : 0];
    if (facts.wants(year)) transit(year, [...from, sector, NONE, grade, qualified ? 1 : 0, year - child.cohort]);
    now.grade = grade;
    now.level = level;
    return sector === SECTOR.mbo;
  }
}
