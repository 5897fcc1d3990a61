import { NEW_RULES, type AdviceScales } from "./adviceScales.ts";
import type { Child } from "./child.ts";
import { passed } from "./family.ts";
import { CHOICES } from "./generatorChoices.ts";
import { NATIONAL_EVENT, type NationalDraws } from "./nationalDraws.ts";
import { figureByYear, type NationalModel } from "./nationalModel.ts";
import { FIRST_YEAR } from "./nationalSettings.ts";
import { NONE } from "./packedRows.ts";
import { RUNG } from "./offers.ts";

/** What year group 8 brings; one object is used again for every child. */
export interface Advising {
  provisional: number;
  /** Place among the six test advices, or NONE. */
  test: number;
  testLow: number;
  testHigh: number;
  definitive: number;
}

/** Lower and upper end on the ladder of the six test advices. */
const ENDS: readonly (readonly [low: number, high: number])[] = [
  [RUNG.pro, RUNG.b],
  [RUNG.b, RUNG.k],
  [RUNG.k, RUNG.gt],
  [RUNG.gt, RUNG.havo],
  [RUNG.havo, RUNG.vwo],
  [RUNG.vwo, RUNG.vwo],
];

/** The step of the ladder that a test advice is as an advice. */
const AS_ADVICE = [RUNG.b, RUNG.b + 1, RUNG.k + 1, RUNG.gt + 1, RUNG.havo + 1, RUNG.vwo];

/** Part of the schools that raise by one whole level at most. */
const MODERATE = 0.6;

/** In spring 2020 no tests were taken. */
const NO_TEST = 2019;

/**
 * A test advice is higher when it reaches further up than the advice, or equally far from a higher start (half a step). The
 * lowest is never higher: it stands for practical education too.
 */
function isHigher(advice: number, test: number): boolean {
  const [low, high] = ENDS[test]!;
  if (test === 0) return false;
  const single = advice < RUNG.b || advice % 2 === 0;
  const top = single ? advice : advice + 1;
  const start = single ? advice : advice - 1;
  return high > top || (high === top && low > start);
}

/** Gives first advice, test advice and definitive advice of a child for whom drawAdvice was called. */
export function adviser(
  scales: AdviceScales,
  model: NationalModel,
  draws: NationalDraws,
): (child: Child, year: number, result: Advising) => void {
  const raisedByYear = figureByYear(model, "raisedOfHigher");
  return (child, year, result) => {
    const known = Math.max(0, Math.min(scales.adviceLimits.length - 1, year - FIRST_YEAR));
    result.provisional = passed(scales.adviceLimits[known]!, child.advice);
    result.definitive = result.provisional;
    result.test = NONE;
    result.testLow = NONE;
    result.testHigh = NONE;
    draws.load(child.id, NATIONAL_EVENT.test);
    if (year === NO_TEST || result.provisional === RUNG.vso || draws.uniform(0) > CHOICES.testTaken) return;
    result.test = passed(scales.testLimits[year >= NEW_RULES ? 1 : 0], child.test);
    [result.testLow, result.testHigh] = ENDS[result.test]!;
    if (!isHigher(result.provisional, result.test)) return;
    const power = CHOICES.raisedByAdvice[result.provisional]! * (0.93 + 0.0013 * child.incomePercentile);
    const raised = 1 - (1 - raisedByYear(year) / 100) ** power;
    if (draws.uniform(1) > raised) return;
    const aim = AS_ADVICE[result.test]!;
    const most = draws.uniform(2) < MODERATE ? result.provisional + 2 : RUNG.vwo;
    result.definitive = Math.max(result.provisional + 1, Math.min(aim, most));
  };
}
