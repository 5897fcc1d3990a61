import type { Child } from "./child.ts";
import { drawAdvice } from "./drawAdvice.ts";
import { passed } from "./family.ts";
import { CHOICES } from "./generatorChoices.ts";
import { inverseNormal } from "../inverseNormal.ts";
import { limits, moments } from "./limits.ts";
import { NATIONAL_EVENT, type NationalDraws } from "./nationalDraws.ts";
import { figureByYear, figureOf, type NationalModel } from "./nationalModel.ts";
import type { NationalPlan } from "./nationalPlan.ts";
import { FIRST_YEAR, LAST_YEAR } from "./nationalSettings.ts";
import { RUNG } from "./offers.ts";

/** Limits on what test, advice and third year follow from. */
export interface AdviceScales {
  readonly testMean: number;
  readonly testSpread: number;
  /** Between the six test advices, until school year 2022/23 and since. */
  readonly testLimits: readonly [Float64Array, Float64Array];
  /** Between the steps of the ladder, per school year from FIRST_YEAR on. */
  readonly adviceLimits: readonly Float64Array[];
  /** Between vmbo-b, -k, -gt, havo and vwo in year 3. */
  readonly thirdLimits: Float64Array;
  /** Chance of reaching just the level of the advice, by year group 8 from FIRST_YEAR on and by parents up to mbo or higher. */
  readonly keepsLevel: readonly (readonly [number, number])[];
}

/** The school year with the first tests under the rules of the Wet doorstroomtoetsen po. */
export const NEW_RULES = 2023;

/** Within the published share of vso, practical education and vmbo-b together. */
const SPECIAL_PART = 0.02;
const PRACTICAL_PART = 0.17;

const LEVELS = ["VmboB", "VmboBk", "VmboK", "VmboKgt", "VmboGt", "VmboGtHavo", "Havo", "HavoVwo", "Vwo"];

export function adviceScales(
  children: readonly Child[],
  plan: NationalPlan,
  model: NationalModel,
  draws: NationalDraws,
): AdviceScales {
  for (const child of children) {
    const urbanity = plan.places[plan.areas.municipality[child.area]!]!.urbanity;
    draws.load(child.id, NATIONAL_EVENT.reference, 1);
    drawAdvice(child, urbanity, inverseNormal(draws.uniform(0)), draws);
  }
  const tests = children.map((child) => child.test);
  const advices = children.map((child) => child.advice);
  const { mean, spread } = moments(tests);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const adviceLimits = years.map(adviceSizes(model)).map((sizes) => limits(advices, sizes));
  const thirdLimits = limits(
    children.map((child) => child.third),
    thirdSizes(model),
  );
  const keeps = keepsLevel(children, adviceLimits, thirdLimits, model);
  return {
    testMean: mean,
    testSpread: spread,
    testLimits: [testSizes(0), testSizes(1)].map((sizes) => limits(tests, sizes)) as [Float64Array, Float64Array],
    adviceLimits,
    thirdLimits,
    keepsLevel: years.map(keeps),
  };
}

function testSizes(rules: 0 | 1): number[] {
  const atLeast = [1, ...CHOICES.testAtLeast, CHOICES.testVwo[rules], 0];
  return atLeast.slice(0, -1).map((share, index) => share - atLeast[index + 1]!);
}

/** Sizes of the eleven steps of the ladder in a school year. */
function adviceSizes(model: NationalModel): (year: number) => number[] {
  const series = LEVELS.map((level) => figureByYear(model, "firstAdvice", level));
  return (year) => {
    const [lowest, ...others] = series.map((value) => value(year));
    const special = SPECIAL_PART * lowest!;
    const practical = PRACTICAL_PART * lowest!;
    return [special, practical, lowest! - special - practical, ...others];
  };
}

function thirdSizes(model: NationalModel): number[] {
  const [b, k, gt] = ["VmboB", "VmboK", "VmboGt"].map((level) => figureOf(model, `thirdYear2019${level}`) / 100);
  const lowest = CHOICES.thirdVmboB * b!;
  return [lowest, k!, gt!, CHOICES.thirdHavo, 1 - lowest - k! - gt! - CHOICES.thirdHavo];
}

/** Step of the ladder of a level in year 3 (0 is vmbo-b). */
export function thirdRung(level: number): number {
  return RUNG.b + 2 * level;
}

/** The single level of an advice: the lower of two. */
export function lowerRung(advice: number): number {
  return advice > RUNG.b && advice % 2 === 1 ? advice - 1 : advice;
}

/** Who just keeps the advised level, so that with those who reach it otherwise the published share comes out. */
function keepsLevel(
  children: readonly Child[],
  adviceLimits: readonly Float64Array[],
  thirdLimits: Float64Array,
  model: NationalModel,
): (year: number, index: number) => [number, number] {
  const targets = [figureByYear(model, "positionLow"), figureByYear(model, "positionHigh")];
  return (year, index) => {
    const equal = [0, 0];
    const all = [0, 0];
    for (const child of children) {
      const advice = passed(adviceLimits[index]!, child.advice);
      if (advice < RUNG.b) continue;
      const group = child.parentalEducation < 3 ? 0 : 1;
      all[group]!++;
      if (thirdRung(passed(thirdLimits, child.third)) === lowerRung(advice)) equal[group]!++;
    }
    const chance = (group: 0 | 1): number => {
      const otherwise = equal[group]! / all[group]!;
      return Math.max(0, (targets[group]!(year + 3) / 100 - otherwise) / (1 - otherwise));
    };
    return [chance(0), chance(1)];
  };
}
