import { lowerRung, thirdRung } from "./adviceScales.ts";
import type { Advising } from "./advising.ts";
import type { CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { choose } from "./choiceTable.ts";
import { passed } from "./family.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { FIRST_YEAR } from "./nationalSettings.ts";
import type { NationalPlan } from "./nationalPlan.ts";
import { RUNG } from "./offers.ts";
import { secondaryEntry } from "./secondaryChoice.ts";

/** The school that a child goes to for a single level. */
export function secondarySchool({ secondary }: NationalPlan, child: Child, rung: number, draw: number): number {
  const schooling = child.parentalEducation < 2 ? 0 : child.parentalEducation < 3 ? 1 : 2;
  return choose(secondary, secondaryEntry(child.area, rung), schooling, draw);
}

export function offers({ sites }: NationalPlan, site: number, rung: number): boolean {
  return (sites.levels[site]! & (1 << rung)) !== 0;
}

/**
 * The level where a child will be in year 3: just the one advised first, for as many as the published shares ask, or what
 * follows from advice and ability.
 * @param year school year of group 8
 */
export function thirdLevel(
  { draws, scales }: CareerWorld,
  child: Child,
  { provisional, definitive }: Advising,
  year: number,
): number {
  draws.load(child.id, NATIONAL_EVENT.third);
  const index = Math.max(0, Math.min(scales.keepsLevel.length - 1, year - FIRST_YEAR));
  if (draws.uniform(0) < scales.keepsLevel[index]![child.parentalEducation < 3 ? 0 : 1])
    return lowerRung(provisional < RUNG.b ? definitive : provisional);
  return thirdRung(passed(scales.thirdLimits, child.third));
}

/** The class in year 1: a two-type class when the school has one that suits the advice. */
export function firstClass(plan: NationalPlan, advice: number, site: number, draw: number): number {
  const lower = lowerRung(advice);
  if (plan.sites.twoTypeYears[site] === 0) return lower;
  if (advice !== lower) return offers(plan, site, lower + 2) ? advice : lower;
  if (draw < 0.5 && lower < RUNG.vwo && offers(plan, site, lower + 2)) return lower + 1;
  return draw > 0.8 && lower > RUNG.b && offers(plan, site, lower - 2) ? lower - 1 : lower;
}
