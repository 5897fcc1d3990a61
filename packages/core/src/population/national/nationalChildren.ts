import { adviceScales, type AdviceScales } from "./adviceScales.ts";
import { adviser, type Advising } from "./advising.ts";
import type { CareerWorld } from "./careerWorld.ts";
import { newChild, type Child } from "./child.ts";
import { drawAdvice } from "./drawAdvice.ts";
import { earlyEducation } from "./earlyEducation.ts";
import { drawFamily, type FamilyScales } from "./family.ts";
import { NATIONAL_EVENT, nationalDraws } from "./nationalDraws.ts";
import { factKeeper, type NationalFacts } from "./nationalFacts.ts";
import { figureOf, type NationalModel } from "./nationalModel.ts";
import type { NationalPlan } from "./nationalPlan.ts";
import { SECTOR } from "./nationalSites.ts";
import { NONE } from "./packedRows.ts";
import { primaryYears, type PrimaryEnd } from "./primaryYears.ts";
import { FIRST_COHORT, MOST_IN_COHORT, pupilNumber } from "./pupilNumber.ts";
import { sampleFamilies } from "./sampleFamilies.ts";
import { secondaryYears } from "./secondaryYears.ts";
import { testFacts } from "./testFacts.ts";

/** Areas between two reports of progress: a step is some tens of milliseconds. */
const AREAS_PER_STEP = 4;

/** Children of this age on 1 October are the youngest that the register has. */
const YOUNGEST = 2;

/**
 * Makes all children who live in the areas from `first` up to `end`, with their years in education. Gives the share done after
 * every step; whoever stops asking has stopped the work. Parts of the country side by side give the same as all at once.
 */
export function* nationalChildren(
  plan: NationalPlan,
  model: NationalModel,
  first: number,
  end: number,
): Generator<number, NationalFacts> {
  const draws = nationalDraws(plan.settings.seed);
  const { children, scales: family } = sampleFamilies(plan, model, draws);
  const scales: FamilyScales & AdviceScales = { ...family, ...adviceScales(children, plan, model, draws) };
  const facts = factKeeper(plan.settings);
  const world: CareerWorld = { plan, model, scales, draws, facts, until: plan.settings.lastYear };
  const live = career(world);
  const child = newChild();
  const last = plan.settings.lastYear - YOUNGEST;
  for (let area = first; area < end; area++) {
    if (plan.areas.kept[area] === 1) {
      for (let cohort = FIRST_COHORT; cohort <= last; cohort++) {
        draws.load(area, NATIONAL_EVENT.births, cohort);
        const expected = figureOf(model, `cohort${cohort}`) * plan.areas.weight[area]!;
        const count = Math.min(MOST_IN_COHORT, Math.floor(expected + draws.uniform(0)));
        for (let index = 0; index < count; index++) {
          child.id = pupilNumber(area, cohort, index);
          child.area = area;
          child.cohort = cohort;
          live(child);
        }
      }
    }
    if ((area - first) % AREAS_PER_STEP === AREAS_PER_STEP - 1) yield (area + 1 - first) / (end - first);
  }
  return facts.facts();
}

/** Writes all that the register knows of one child. */
function career(world: CareerWorld): (child: Child) => void {
  const { plan, scales, draws, facts, model, until } = world;
  const adviceOf = facts.into("advices");
  const primary = primaryYears(world);
  const advise = adviser(scales, model, draws);
  const test = testFacts(world);
  const secondary = secondaryYears(world);
  const early = earlyEducation(world);
  const end: PrimaryEnd = { year: 0, site: 0, sector: 0 };
  const advising: Advising = { provisional: 0, test: NONE, testLow: NONE, testHigh: NONE, definitive: 0 };

  return (child) => {
    drawFamily(child, plan, scales, draws);
    addPupil(child);
    early(child);
    primary(child, end);
    if (end.year > until) return;
    const place = plan.places[plan.areas.municipality[child.area]!]!;
    drawAdvice(child, place.urbanity, plan.sites.habit[end.site]!, draws);
    advise(child, end.year, advising);
    if (end.sector === SECTOR.so) advising.definitive = 0;
    else if (facts.wants(end.year)) {
      const { provisional, test: tested, testLow, testHigh, definitive } = advising;
      adviceOf(end.year, [child.id, end.site, provisional, tested, testLow, testHigh, definitive]);
      test(child, end.year, end.site, advising);
    }
    secondary(child, advising, end.year + 1);
  };

  function addPupil(child: Child): void {
    draws.load(child.id, NATIONAL_EVENT.recordKey);
    facts.addPupil([
      child.id,
      draws.bits(0),
      child.birthYear,
      child.sex,
      child.parentalEducation,
      child.incomePercentile,
      child.origin,
      child.stay,
      child.homeLanguage,
      child.debt,
      plan.places[plan.areas.municipality[child.area]!]!.code,
      plan.areas.postcode[child.area]!,
    ]);
  }
}
