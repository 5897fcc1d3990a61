import type { Pupils } from "./firstWishes.ts";
import { ADVICES } from "./levels.ts";
import type { OfferedDepartment } from "./offer.ts";
import { REGION_EVENT, type RegionDraws } from "./regionDraws.ts";
import type { WishRows } from "./wishRows.ts";

interface Tail {
  readonly pupils: Pupils;
  readonly departments: readonly OfferedDepartment[];
  /** The liking after the first three choices. */
  readonly rows: WishRows;
  /** Per pupil its first choices. */
  readonly begin: readonly (readonly number[])[];
  readonly fallback: number;
  readonly draws: RegionDraws;
}

interface Scored {
  readonly department: number;
  readonly score: number;
}

/**
 * The choices after the third, up to the number Amsterdam asks of the advice: what a pupil likes most by distance, level,
 * taste, how often others list it late, and chance. Schools advise to list one where there is room: whoever has none gets
 * one as the last choice.
 */
export function furtherChoices({ pupils, departments, rows, begin, fallback, draws }: Tail): number[][] {
  const popularity = departments.map((department) => latePopularity(department, fallback));
  const hasRoom = departments.map(isUnderAsked);
  const noise = new Float64Array(departments.length);
  return begin.map((first, pupil) => {
    const advice = pupils.advice[pupil]!;
    const row = rows.candidates[advice]!;
    const start = rows.offset[pupil]!;
    const wanted = ADVICES[advice]!.choices - first.length;
    draws.gumbels(pupil, REGION_EVENT.further, noise, row.length);
    const top: Scored[] = [];
    let room: Scored | undefined;
    for (let at = 0; at < row.length; at++) {
      const department = row[at]!;
      const score = rows.liking[start + at]! + popularity[department]! + noise[at]!;
      if (score === -Infinity || first.includes(department)) continue;
      insertTop(top, { department, score }, wanted);
      if (hasRoom[department]! && (room === undefined || score > room.score)) room = { department, score };
    }
    const choices = top.map(({ department }) => department);
    if (room && choices.length > 0 && !choices.some((department) => hasRoom[department])) {
      choices[choices.length - 1] = room.department;
    }
    return [...first, ...choices];
  });
}

/** Fourth choices go on as third ones do: departments that stand third more often than first stand further down more yet. */
function latePopularity({ wishes, level }: OfferedDepartment, fallback: number): number {
  if (level === null) return -Infinity;
  const third = Math.log(wishes[2] + 1);
  return third + fallback * (third - Math.log(wishes[0] + 1));
}

/** Places for two thirds of all who list it in their first three choices: almost nobody was ever drawn out there. */
function isUnderAsked({ wishes, places, level }: OfferedDepartment): boolean {
  return level !== null && wishes[0] + wishes[1] + wishes[2] < 1.5 * places;
}

function insertTop(top: Scored[], item: Scored, most: number): void {
  let at = top.length;
  while (at > 0 && top[at - 1]!.score < item.score) at--;
  if (at >= most) return;
  top.splice(at, 0, item);
  if (top.length > most) top.pop();
}
