import type { CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { SECTOR } from "./nationalSites.ts";
import { RUNG } from "./offers.ts";
import { NONE } from "./packedRows.ts";

/** Chance of a diploma in the end: hbo after mbo, havo and vwo, and a bachelor at a university. */
const PASSES = { mbo: 0.66, havo: 0.68, vwo: 0.84, wo: 0.8 } as const;
const YEARS = { hbo: 4, wo: 3 } as const;
/** Up to these draws: no year longer, one year longer; the others two. */
const DELAY = [0.42, 0.75] as const;

/** Writes the diploma in higher education, if there is one; the years before it are in no table. */
export function higherYears({
  draws,
  facts,
}: CareerWorld): (child: Child, start: number, sector: number, rung: number) => void {
  const write = facts.into("diplomas");
  return (child, start, sector, rung) => {
    draws.load(child.id, NATIONAL_EVENT.higher);
    const base =
      sector === SECTOR.wo ? PASSES.wo : rung === NONE ? PASSES.mbo : rung === RUNG.vwo ? PASSES.vwo : PASSES.havo;
    const passes = base + 0.035 * child.schooling + 0.03 * Math.max(-2, Math.min(2, child.ability));
    if (draws.uniform(0) > passes) return;
    const longer = draws.uniform(1) < DELAY[0] ? 0 : draws.uniform(1) < DELAY[1] ? 1 : 2;
    const year = start + (sector === SECTOR.wo ? YEARS.wo : YEARS.hbo) - 1 + longer;
    write(year, [child.id, NONE, sector, NONE, NONE, 1, NONE]);
  };
}
