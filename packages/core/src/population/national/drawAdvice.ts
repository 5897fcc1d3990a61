import { inverseNormal } from "../inverseNormal.ts";
import type { Child } from "./child.ts";
import { CHOICES } from "./generatorChoices.ts";
import { NATIONAL_EVENT, type NationalDraws } from "./nationalDraws.ts";

const OWN_TEST = Math.sqrt(1 - CHOICES.testByAbility ** 2);

/**
 * Draws what the test, the advice and the third year follow from.
 * @param habit how the primary school advises, mean 0 and spread 1
 */
export function drawAdvice(child: Child, urbanity: number, habit: number, draws: NationalDraws): void {
  draws.load(child.id, NATIONAL_EVENT.advice);
  child.test = CHOICES.testByAbility * child.ability + OWN_TEST * inverseNormal(draws.uniform(0));
  child.advice =
    CHOICES.adviceByTest * child.test +
    CHOICES.adviceByAbility * child.ability +
    CHOICES.adviceBySchooling * child.schooling +
    CHOICES.adviceByIncome * child.income +
    (child.sex === 0 ? CHOICES.adviceOfGirls : -CHOICES.adviceOfGirls) +
    CHOICES.adviceByUrbanity[urbanity]! +
    CHOICES.adviceBySchool * habit +
    CHOICES.adviceOwn * inverseNormal(draws.uniform(1));
  child.third =
    CHOICES.thirdByAdvice * child.advice +
    CHOICES.thirdByAbility * child.ability +
    CHOICES.thirdBySchooling * child.schooling +
    CHOICES.thirdOwn * inverseNormal(draws.uniform(2));
}
