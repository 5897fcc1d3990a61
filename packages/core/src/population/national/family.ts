import { inverseNormal } from "../inverseNormal.ts";
import type { Child } from "./child.ts";
import { CHOICES } from "./generatorChoices.ts";
import { NATIONAL_EVENT, type NationalDraws } from "./nationalDraws.ts";
import type { NationalPlan } from "./nationalPlan.ts";

/** Puts raw quantities on the common scale; found over the whole country (makeScales). */
export interface FamilyScales {
  readonly schoolingMean: number;
  readonly schoolingSpread: number;
  /** Limits between the levels of parental education, on the scale of schooling. */
  readonly educationLimits: Float64Array;
  readonly incomeMean: number;
  readonly incomeSpread: number;
  /** The 99 limits between percentiles of income. */
  readonly incomeLimits: Float64Array;
}

/** Draws origin and the raw schooling of the parents, and sex and year of birth of the child. */
export function drawParents(child: Child, plan: NationalPlan, draws: NationalDraws): void {
  const { area } = child;
  const urbanity = plan.places[plan.areas.municipality[area]!]!.urbanity;
  draws.load(child.id, NATIONAL_EVENT.family);
  child.origin = originOf(draws.uniform(0), plan.outside[area]!, urbanity);
  child.schooling =
    CHOICES.areaSchooling * plan.areas.schoolingEffect[area]! +
    CHOICES.schoolingByOrigin[child.origin]! +
    CHOICES.schoolingByUrbanity[urbanity]! +
    inverseNormal(draws.uniform(1));
  child.sex = draws.uniform(2) < 0.488 ? 0 : 1;
  child.birthYear = child.cohort - (draws.uniform(3) < 0.25 ? 1 : 0);
}

/** With schooling on the common scale: raw income. */
export function drawIncome(
  child: Child,
  scales: Pick<FamilyScales, "schoolingMean" | "schoolingSpread">,
  draws: NationalDraws,
): void {
  child.schooling = (child.schooling - scales.schoolingMean) / scales.schoolingSpread;
  draws.load(child.id, NATIONAL_EVENT.child);
  child.income =
    CHOICES.incomeBySchooling * child.schooling +
    CHOICES.incomeByOrigin[child.origin]! +
    0.8 * inverseNormal(draws.uniform(0));
  child.ability = inverseNormal(draws.uniform(1));
  child.stay = passed(CHOICES.stayByOrigin[child.origin]!, draws.uniform(2));
  child.homeLanguage = passed(CHOICES.languageByOrigin[child.origin]!, draws.uniform(3));
}

const OWN_ABILITY = Math.sqrt(
  1 -
    CHOICES.abilityBySchooling ** 2 -
    CHOICES.abilityByIncome ** 2 -
    2 * CHOICES.abilityBySchooling * CHOICES.abilityByIncome * CHOICES.incomeBySchooling,
);

/** With income on the common scale too: everything that follows from the two. */
export function finishFamily(child: Child, scales: FamilyScales, draws: NationalDraws): void {
  child.parentalEducation = passed(scales.educationLimits, child.schooling);
  child.incomePercentile = 1 + percentile(scales.incomeLimits, child.income);
  child.income = (child.income - scales.incomeMean) / scales.incomeSpread;
  child.ability =
    CHOICES.abilityBySchooling * child.schooling + CHOICES.abilityByIncome * child.income + OWN_ABILITY * child.ability;
  draws.load(child.id, NATIONAL_EVENT.household);
  child.debt = draws.uniform(0) < CHOICES.debtBySchooling[child.parentalEducation]! ? 1 : 0;
}

/** Draws everything about a child whose id, area and cohort are set. */
export function drawFamily(child: Child, plan: NationalPlan, scales: FamilyScales, draws: NationalDraws): void {
  drawParents(child, plan, draws);
  drawIncome(child, scales, draws);
  finishFamily(child, scales, draws);
}

function originOf(draw: number, outside: number, urbanity: number): number {
  if (draw < outside) return 3;
  const rest = (draw - outside) / (1 - outside);
  if (rest < CHOICES.europe[urbanity]!) return 2;
  return rest < CHOICES.europe[urbanity]! + CHOICES.oneParentAbroad[urbanity]! ? 1 : 0;
}

/** The number of limits that the value has passed. */
export function passed(limits: ArrayLike<number>, value: number): number {
  let index = 0;
  while (index < limits.length && value > limits[index]!) index++;
  return index;
}

/** Like `passed`, for many limits. */
function percentile(limits: Float64Array, value: number): number {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > limits[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
