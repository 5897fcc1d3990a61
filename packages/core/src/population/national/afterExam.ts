import { tilted, type CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { figureByYear } from "./nationalModel.ts";
import { SECTOR } from "./nationalSites.ts";
import { RUNG } from "./offers.ts";
import { NONE } from "./packedRows.ts";
import { abilityAtLevel } from "./secondaryMoves.ts";

/** Where a pupil goes after the exam; one object is used again for every child. */
export interface NextStep {
  /** NONE when education ends. */
  sector: number;
  /** Level in secondary education, when that goes on. */
  rung: number;
  mboLevel: number;
}

/** Chances to go on to the next level with a diploma, and how much schools differ in it. */
const STACKS: Readonly<Record<number, number>> = { [RUNG.gt]: 0.222, [RUNG.havo]: 0.055 };
const STACKS_BY_SCHOOL = 0.62;
/** Since August 2020 vmbo-gt gives a right to havo. */
const RIGHT = { year: 2020, factor: 1.06 } as const;

/** Level of mbo by diploma: upper ends of the draws for levels 4, 3 and 2. */
const MBO: Readonly<Record<number, readonly [four: number, three: number]>> = {
  [RUNG.b]: [0.04, 0.26],
  [RUNG.k]: [0.5, 0.88],
  [RUNG.gt]: [0.8, 0.95],
  [RUNG.havo]: [1, 1],
  [RUNG.vwo]: [1, 1],
};

/** Chances to stop with a diploma (scaled with the early leavers of the year where there is no basic qualification yet). */
const STOPS: Readonly<Record<number, number>> = {
  [RUNG.b]: 0.03,
  [RUNG.k]: 0.018,
  [RUNG.gt]: 0.012,
  [RUNG.havo]: 0.11,
  [RUNG.vwo]: 0.12,
};
/** Of havo and vwo many take the exam again in adult education, which is not in the register. */
const AGAIN_AFTER_FAILING = { vmbo: 0.78, havoVwo: 0.5 } as const;
const HAVO_TO_MBO = 0.075;
const VWO_TO_HBO = 0.14;

export function afterExam({
  draws,
  plan,
  model,
}: CareerWorld): (child: Child, year: number, site: number, rung: number, diploma: boolean, step: NextStep) => void {
  const leavers = figureByYear(model, "earlyLeavers");

  return (child, year, site, rung, diploma, step) => {
    draws.load(child.id, NATIONAL_EVENT.exam, year + 10_000);
    step.rung = NONE;
    step.mboLevel = NONE;
    step.sector = diploma ? withDiploma(child, year, site, rung) : withoutDiploma(rung);
    if (step.sector === SECTOR.vo) step.rung = diploma ? rung + 2 : rung;
    if (step.sector === SECTOR.mbo) step.mboLevel = mboLevel(rung, draws.uniform(2));
  };

  function withoutDiploma(rung: number): number {
    const again = rung >= RUNG.havo ? AGAIN_AFTER_FAILING.havoVwo : AGAIN_AFTER_FAILING.vmbo;
    if (draws.uniform(0) < again) return SECTOR.vo;
    return draws.uniform(1) < 0.12 + (rung >= RUNG.havo ? 0.1 : 0) ? NONE : SECTOR.mbo;
  }

  function withDiploma(child: Child, year: number, site: number, rung: number): number {
    if (draws.uniform(3) < stackingChance(child, year, site, rung)) return SECTOR.vo;
    const pressure = rung < RUNG.havo ? leavers(year) / 25_000 : 1;
    if (draws.uniform(0) < tilted(STOPS[rung]! * pressure, -child.schooling, 0.35)) return NONE;
    if (rung === RUNG.vwo)
      return draws.uniform(1) < tilted(VWO_TO_HBO, -child.schooling, 0.35) ? SECTOR.hbo : SECTOR.wo;
    if (rung === RUNG.havo)
      return draws.uniform(1) < tilted(HAVO_TO_MBO, -child.schooling, 0.35) ? SECTOR.mbo : SECTOR.hbo;
    return SECTOR.mbo;
  }

  function stackingChance(child: Child, year: number, site: number, rung: number): number {
    const chance = STACKS[rung];
    if (chance === undefined) return 0;
    const right = rung === RUNG.gt && year >= RIGHT.year ? RIGHT.factor : 1;
    const drive = 0.75 * abilityAtLevel(child.ability, rung) + 0.5 * child.schooling;
    return tilted(tilted(chance * right, plan.sites.habit[site]!, STACKS_BY_SCHOOL), drive, 0.4);
  }
}

function mboLevel(rung: number, draw: number): number {
  const [four, three] = MBO[rung]!;
  if (draw < four) return 4;
  return draw < three ? 3 : 2;
}
