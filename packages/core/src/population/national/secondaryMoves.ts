import { tilted } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { RUNG } from "./offers.ts";

/** Year in which the exam is taken, by level. */
export function examGrade(rung: number): number {
  if (rung === RUNG.vwo) return 6;
  return rung === RUNG.havo ? 5 : 4;
}

/** Mean ability per step of the ladder, and the spread within one. */
const MEAN = [-2.4, -2, -1.4, -1.15, -0.9, -0.55, -0.2, 0.1, 0.33, 0.66, 1.02];
const SPREAD = 0.68;

/** How able a child is among those at the level; mean 0 and spread 1, roughly. */
export function abilityAtLevel(ability: number, rung: number): number {
  return (ability - MEAN[rung]!) / SPREAD;
}

/** Chances to do a year again: in years 1 and 2 at any level, after that by level. */
const REPEATS_LOWER = [0.012, 0.022] as const;
const REPEATS: Readonly<Record<number, readonly number[]>> = {
  [RUNG.b]: [0.015],
  [RUNG.k]: [0.022],
  [RUNG.gt]: [0.038],
  [RUNG.havo]: [0.062, 0.12],
  [RUNG.vwo]: [0.04, 0.062, 0.05],
};

/** Chance to do a year again; exam years are decided by the exam. */
export function repeatChance(child: Child, rung: number, grade: number): number {
  const chance = REPEATS_LOWER[grade - 1] ?? REPEATS[rung]?.[grade - 3] ?? 0;
  return tilted(chance, -abilityAtLevel(child.ability, rung), 0.45);
}

/** Chances to go one level down, respectively up, after year 3 and later. */
const DOWN: Readonly<Record<number, readonly number[]>> = {
  [RUNG.k]: [0.02],
  [RUNG.gt]: [0.025],
  [RUNG.havo]: [0.09],
  [RUNG.vwo]: [0.07, 0.075, 0.045],
};
const UP: Readonly<Record<number, readonly number[]>> = {
  [RUNG.b]: [0.02],
  [RUNG.k]: [0.015],
  [RUNG.gt]: [0.01],
  [RUNG.havo]: [0.015],
};

/** Chance to go from havo 4 to vocational education without a diploma. */
const HAVO_TO_MBO = 0.145;

export function goesToMbo(child: Child, rung: number, grade: number, draw: number): boolean {
  if (rung !== RUNG.havo || grade !== 4) return false;
  return draw < tilted(HAVO_TO_MBO, -abilityAtLevel(child.ability, rung) - 0.3 * child.schooling, 0.4);
}

/** The level after a finished year 3 or later. */
export function movedLevel(child: Child, rung: number, grade: number, draw: number): number {
  const able = abilityAtLevel(child.ability, rung);
  const down = tilted(DOWN[rung]?.[grade - 3] ?? 0, -able, 0.5);
  if (draw < down) return rung - 2;
  const up = tilted(UP[rung]?.[grade - 3] ?? 0, 0.7 * able + 0.4 * child.schooling, 0.6);
  return draw > 1 - up ? rung + 2 : rung;
}
