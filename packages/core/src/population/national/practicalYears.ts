import type { CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { SECTOR } from "./nationalSites.ts";
import { RUNG } from "./offers.ts";
import { NONE } from "./packedRows.ts";
import { secondarySchool } from "./secondaryStart.ts";
import { vocationalYears } from "./vocationalYears.ts";

const LAST_GRADE = 5;
/** Part that leaves a year earlier. */
const EARLY = 0.35;

/** The two kinds, with the upper ends of the draws for mbo 1 and mbo 2 afterwards. */
const PRACTICAL = { sector: SECTOR.vo, rung: RUNG.pro, diploma: 1, mbo: [0.3, 0.52] } as const;
const SPECIAL = { sector: SECTOR.so, rung: RUNG.vso, diploma: 0, mbo: [0.1, 0.2] } as const;

/** Writes practical education (in secondary schools) and secondary special education (vso). */
export function practicalYears(world: CareerWorld): (child: Child, start: number, practical: boolean) => void {
  const { plan, draws, facts, until } = world;
  const enrol = facts.into("enrolments");
  const move = facts.into("transitions");
  const vocational = vocationalYears(world);
  return (child, start, practical) => {
    const { sector, rung, diploma, mbo } = practical ? PRACTICAL : SPECIAL;
    draws.load(child.id, NATIONAL_EVENT.schoolChoice, 1);
    const site = practical ? secondarySchool(plan, child, rung, draws.uniform(0)) : plan.special[child.area]!;
    draws.load(child.id, NATIONAL_EVENT.secondary);
    const years = draws.uniform(0) < EARLY ? LAST_GRADE - 1 : LAST_GRADE;
    const level = draws.uniform(1) < mbo[0] ? 1 : draws.uniform(1) < mbo[1] ? 2 : NONE;
    const after = level === NONE ? [NONE, NONE, NONE] : [SECTOR.mbo, NONE, 1];
    for (let grade = 1, year = start; grade <= years && year <= until; grade++, year++) {
      if (!facts.wants(year)) continue;
      enrol(year, [child.id, site, sector, grade, rung, 0]);
      const last = grade === years;
      const to = last ? after : [sector, rung, grade + 1];
      move(year, [child.id, site, sector, rung, grade, last ? diploma : 0, ...to, 0, year - child.cohort]);
    }
    if (level !== NONE) vocational(child, start + years, level, false);
  };
}
