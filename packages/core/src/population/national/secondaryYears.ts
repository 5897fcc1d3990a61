import { lowerRung } from "./adviceScales.ts";
import type { Advising } from "./advising.ts";
import { afterExam, type NextStep } from "./afterExam.ts";
import { tilted, type CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { examiner } from "./exams.ts";
import { higherYears } from "./higherYears.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import type { FactWriter } from "./nationalFacts.ts";
import { figureByYear } from "./nationalModel.ts";
import { SECTOR } from "./nationalSites.ts";
import { RUNG } from "./offers.ts";
import { NONE } from "./packedRows.ts";
import { practicalYears } from "./practicalYears.ts";
import { examGrade, goesToMbo, movedLevel, repeatChance } from "./secondaryMoves.ts";
import { firstClass, offers, secondarySchool, thirdLevel } from "./secondaryStart.ts";
import { tutoring } from "./tutoring.ts";
import { vocationalYears } from "./vocationalYears.ts";

/** Chance to leave in a year from the third on, without a diploma. */
const LEAVES = 0.0045;

/** Writes secondary education from the year after group 8 on, and what follows. */
export function secondaryYears(world: CareerWorld): (child: Child, advising: Advising, start: number) => void {
  const practical = practicalYears(world);
  const career = new SecondaryCareer(world);
  return (child, advising, start) => {
    if (advising.definitive < RUNG.b) practical(child, start, advising.definitive === RUNG.pro);
    else career.follow(child, advising, start);
  };
}

/** Where a pupil is in secondary education; one is used again for every pupil. */
class SecondaryCareer {
  private year = 0;
  private site = 0;
  /** Step of the ladder; odd ones above vmbo-b are two-type classes. */
  private rung = 0;
  private grade = 0;
  private repeated = 0;
  /** The level that was advised, and the level of year 3. */
  private advised = 0;
  private third = 0;
  private readonly step: NextStep = { sector: NONE, rung: NONE, mboLevel: NONE };
  private readonly world: CareerWorld;
  private readonly enrol: FactWriter;
  private readonly transit: FactWriter;
  private readonly exam: ReturnType<typeof examiner>;
  private readonly next: ReturnType<typeof afterExam>;
  private readonly tutor: ReturnType<typeof tutoring>;
  private readonly vocational: ReturnType<typeof vocationalYears>;
  private readonly higher: ReturnType<typeof higherYears>;
  private readonly leavers: (year: number) => number;

  constructor(world: CareerWorld) {
    this.world = world;
    this.enrol = world.facts.into("enrolments");
    this.transit = world.facts.into("transitions");
    this.exam = examiner(world);
    this.next = afterExam(world);
    this.tutor = tutoring(world);
    this.vocational = vocationalYears(world);
    this.higher = higherYears(world);
    this.leavers = figureByYear(world.model, "earlyLeavers");
  }

  follow(child: Child, advising: Advising, start: number): void {
    const { plan, draws, until } = this.world;
    this.year = start;
    this.grade = 1;
    this.repeated = 0;
    this.advised = lowerRung(advising.definitive);
    this.third = thirdLevel(this.world, child, advising, start - 1);
    draws.load(child.id, NATIONAL_EVENT.schoolChoice, 1);
    this.site = secondarySchool(plan, child, this.advised, draws.uniform(0));
    this.rung = firstClass(plan, advising.definitive, this.site, draws.uniform(1));
    for (let goesOn = true; goesOn && this.year <= until; this.year++) goesOn = this.oneYear(child);
  }

  /** Tells whether the pupil is still in secondary education the year after. */
  private oneYear(child: Child): boolean {
    const { draws, facts } = this.world;
    if (facts.wants(this.year)) {
      this.enrol(this.year, [child.id, this.site, SECTOR.vo, this.grade, this.rung, this.repeated]);
      this.tutor(child, this.year, this.site, true);
    }
    draws.load(child.id, NATIONAL_EVENT.secondary, this.year);
    const leaves = this.grade < 3 ? 0 : tilted((LEAVES * this.leavers(this.year)) / 25_000, -child.schooling, 0.5);
    if (draws.uniform(1) < leaves) return this.move(child, false, NONE, NONE, NONE);
    if (this.grade >= 4 && this.grade === examGrade(this.rung)) return this.examYear(child);
    return this.otherYear(child, draws.uniform(0), draws.uniform(2), draws.uniform(3));
  }

  private examYear(child: Child): boolean {
    const { step, rung, year } = this;
    const schoolDraw = this.world.draws.uniform(3);
    const diploma = this.exam(child, year, this.site, rung);
    this.next(child, year, this.site, rung, diploma, step);
    if (step.sector === SECTOR.vo) {
      // With a vmbo diploma to havo 4, with havo to vwo 5: the number of the year stays the same.
      this.repeated = diploma ? 0 : 1;
      return this.move(child, diploma, SECTOR.vo, step.rung, this.grade, schoolDraw);
    }
    this.move(child, diploma, step.sector, NONE, step.sector === NONE ? NONE : 1);
    const qualified = diploma && rung >= RUNG.havo;
    if (step.sector === SECTOR.mbo) this.vocational(child, year + 1, step.mboLevel, qualified);
    else if (step.sector !== NONE) this.higher(child, year + 1, step.sector, rung);
    return false;
  }

  private otherYear(child: Child, again: number, levelDraw: number, schoolDraw: number): boolean {
    if (again < repeatChance(child, this.rung, this.grade)) {
      this.repeated = 1;
      return this.move(child, false, SECTOR.vo, this.rung, this.grade, schoolDraw);
    }
    if (goesToMbo(child, this.rung, this.grade, levelDraw)) {
      const start = this.year + 1;
      this.move(child, false, SECTOR.mbo, NONE, 1);
      this.vocational(child, start, 4, false);
      return false;
    }
    this.repeated = 0;
    const rung = this.levelAfter(child, levelDraw);
    // Who goes down goes to the exam year of the other level at most.
    const grade = this.grade < 3 ? this.grade + 1 : Math.min(this.grade + 1, examGrade(rung));
    return this.move(child, false, SECTOR.vo, rung, grade, schoolDraw);
  }

  private levelAfter(child: Child, draw: number): number {
    const { plan } = this.world;
    if (this.grade === 1) {
      if (plan.sites.twoTypeYears[this.site] === 2) return this.rung;
      return offers(plan, this.site, this.third) ? this.third : this.advised;
    }
    return this.grade === 2 ? this.third : movedLevel(child, this.rung, this.grade, draw);
  }

  /** Writes the transition and carries it out; tells whether it is within secondary education. */
  private move(child: Child, diploma: boolean, sector: number, rung: number, grade: number, schoolDraw = 0): boolean {
    const { facts, plan } = this.world;
    const qualified = diploma && this.rung >= RUNG.havo;
    const age = this.year - child.cohort;
    if (facts.wants(this.year)) {
      const from = [child.id, this.site, SECTOR.vo, this.rung, this.grade, diploma ? 1 : 0];
      this.transit(this.year, [...from, sector, rung, grade, qualified ? 1 : 0, age]);
    }
    if (sector !== SECTOR.vo) return false;
    this.rung = rung;
    this.grade = grade;
    if (grade > 2 && !offers(plan, this.site, rung)) this.site = secondarySchool(plan, child, rung, schoolDraw);
    return true;
  }
}
