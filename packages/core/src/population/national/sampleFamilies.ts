import { newChild, type Child } from "./child.ts";
import { drawIncome, drawParents, finishFamily, type FamilyScales } from "./family.ts";
import { limits, moments } from "./limits.ts";
import { NATIONAL_EVENT, type NationalDraws } from "./nationalDraws.ts";
import { figureOf, type NationalModel } from "./nationalModel.ts";
import type { NationalPlan } from "./nationalPlan.ts";
import { FIRST_COHORT, pupilNumber } from "./pupilNumber.ts";

/** Children for the whole country; fewer for a part of its municipalities, but never less than a tenth. */
const SAMPLE = 60_000;
const LEAST_SAMPLE = SAMPLE / 10;
/** A cohort that no child of the country has. */
const SAMPLE_COHORT = FIRST_COHORT + 63;

const PARENTS = ["VmboOrLess", "Mbo23", "Mbo4HavoVwo", "Hbo", "Wo"];

/**
 * Children over the whole country, drawn to find limits and scales on: so these do not depend on which part of the country is
 * made, nor on chance among its children.
 */
export function sampleFamilies(
  plan: NationalPlan,
  model: NationalModel,
  draws: NationalDraws,
): { children: readonly Child[]; scales: FamilyScales } {
  const children: Child[] = [];
  const total = plan.areas.weight.reduce((sum, weight) => sum + weight, 0);
  const size = Math.max(LEAST_SAMPLE, SAMPLE * Math.min(1, total));
  for (let area = 0; area < plan.areas.count; area++) {
    draws.load(area, NATIONAL_EVENT.reference);
    const count = Math.floor((plan.areas.weight[area]! / total) * size + draws.uniform(0));
    for (let index = 0; index < count; index++)
      children.push({ ...newChild(), area, cohort: SAMPLE_COHORT, id: pupilNumber(area, SAMPLE_COHORT, index) });
  }
  for (const child of children) drawParents(child, plan, draws);
  const schooling = moments(children.map((child) => child.schooling));
  const common = { schoolingMean: schooling.mean, schoolingSpread: schooling.spread };
  for (const child of children) drawIncome(child, common, draws);
  const incomes = children.map((child) => child.income);
  const income = moments(incomes);
  const scales: FamilyScales = {
    ...common,
    educationLimits: limits(
      children.map((child) => child.schooling),
      PARENTS.map((name) => figureOf(model, `parents${name}`)),
    ),
    incomeMean: income.mean,
    incomeSpread: income.spread,
    incomeLimits: limits(
      incomes,
      Array.from({ length: 100 }, () => 1),
    ),
  };
  for (const child of children) finishFamily(child, scales, draws);
  return { children, scales };
}
