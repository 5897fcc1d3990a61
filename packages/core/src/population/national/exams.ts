import { inverseNormal } from "../inverseNormal.ts";
import { tilted, type CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { figureByYear } from "./nationalModel.ts";
import { SECTOR } from "./nationalSites.ts";
import { RUNG } from "./offers.ts";
import { NONE } from "./packedRows.ts";
import { abilityAtLevel } from "./secondaryMoves.ts";

/** Part of the vmbo candidates of each level that fails, against all of vmbo. */
const FAILS: Readonly<Record<number, number>> = { [RUNG.b]: 0.45, [RUNG.k]: 0.8, [RUNG.gt]: 1.35 };

/** How strongly failing goes with ability, and how marks do. In tenths. */
const BY_ABILITY = 0.7;
const MARK = { mean: 64, byAbility: 2.6, own: 3.6, failed: -7 } as const;

/** Writes an exam; tells whether the diploma is there. */
export function examiner({
  draws,
  facts,
  model,
}: CareerWorld): (child: Child, year: number, site: number, rung: number) => boolean {
  const write = facts.into("diplomas");
  const [vmbo, havo, vwo] = ["examPassVmbo", "examPassHavo", "examPassVwo"].map((name) => figureByYear(model, name));
  const failing = (year: number, rung: number): number => {
    if (rung === RUNG.vwo) return 1 - vwo!(year) / 100;
    if (rung === RUNG.havo) return 1 - havo!(year) / 100;
    return FAILS[rung]! * (1 - vmbo!(year) / 100);
  };
  return (child, year, site, rung) => {
    draws.load(child.id, NATIONAL_EVENT.exam, year);
    const able = abilityAtLevel(child.ability, rung);
    const passes = draws.uniform(0) >= tilted(failing(year, rung), -able, BY_ABILITY);
    const mark =
      MARK.mean + MARK.byAbility * able + MARK.own * inverseNormal(draws.uniform(1)) + (passes ? 1 : MARK.failed);
    write(year, [
      child.id,
      site,
      SECTOR.vo,
      rung,
      NONE,
      passes ? 1 : 0,
      Math.max(passes ? 55 : 30, Math.min(passes ? 95 : 62, Math.round(mark))),
    ]);
    return passes;
  };
}
