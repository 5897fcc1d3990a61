import type { RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import { backgrounds } from "./backgrounds.ts";
import type { Department } from "./departmentTable.ts";
import { exactWishes, type WishOutcome, type WishTask } from "./exactWishes.ts";
import { firstWishes, type Pupils } from "./firstWishes.ts";
import { furtherChoices } from "./furtherChoices.ts";
import { ADVICES, admits } from "./levels.ts";
import { offer, type OfferedDepartment } from "./offer.ts";
import { REGION_EVENT, regionDraws, type RegionDraws } from "./regionDraws.ts";
import { regionMap } from "./regionMap.ts";
import { CHOICE_SETTINGS, NEUTRAL_CENTRE, type RegionSettings } from "./regionSettings.ts";
import { afterChoice, wishRows, type WishRows } from "./wishRows.ts";

export interface GeneratedRegion {
  readonly round: Round;
  readonly facts: RegionFacts;
  /** Second and third wishes that could not be laid where the table has them; 0 when the counts are exact. */
  readonly misplaced: { readonly second: number; readonly third: number };
  /** Wishes that were moved after the drawing to make the counts exact. */
  readonly moved: { readonly second: number; readonly third: number };
}

/**
 * A region that does not exist, with the offers of a table and as many first, second and third wishes per department as
 * the table has (docs/methods/generated-region.md). The same table and settings give the same region.
 */
export function generateRegion(departments: readonly Department[], settings: RegionSettings): GeneratedRegion {
  const { seed, choice = CHOICE_SETTINGS, centre = NEUTRAL_CENTRE, places = "taken" } = settings;
  const draws = regionDraws(seed);
  const map = regionMap(draws, centre);
  const offered = offer(departments, places, map, draws);
  const pupils = firstWishes(offered, map, draws, choice.perKilometre);
  const rows = wishRows(pupils, offered, choice);
  const wishOf = (rank: 1 | 2, rows: WishRows, taken: readonly Int32Array[]): WishOutcome => {
    const event = rank === 1 ? REGION_EVENT.second : REGION_EVENT.third;
    const chance: WishTask["chance"] = (pupil, out, count) => draws.gumbels(pupil, event, out, count);
    const demand = offered.map(({ wishes }) => wishes[rank]);
    return exactWishes({ rows, advice: pupils.advice, taken, demand, chance });
  };
  const second = wishOf(1, rows, [pupils.first]);
  const afterSecond = afterChoice(rows, pupils, offered, second.wish, choice.correlatedTaste);
  const third = wishOf(2, afterSecond, [pupils.first, second.wish]);
  const afterThird = afterChoice(afterSecond, pupils, offered, third.wish, choice.correlatedTaste);
  const begin = Array.from(pupils.first, (first, pupil) =>
    [first, second.wish[pupil]!, third.wish[pupil]!].filter((department) => department >= 0),
  );
  const lists = furtherChoices({
    pupils,
    departments: offered,
    rows: afterThird,
    begin,
    fallback: choice.fallback,
    draws,
  });
  const order = shuffled(pupils.count, draws);
  return {
    round: roundOf(offered, pupils, lists, order),
    facts: factsOf(offered, pupils, backgrounds(pupils, map, draws), order),
    misplaced: { second: second.misplaced, third: third.misplaced },
    moved: { second: second.moved, third: third.moved },
  };
}

/** Pupils are made department by department; their ids may not tell. */
function shuffled(count: number, draws: RegionDraws): number[] {
  const keys = Float64Array.from({ length: count }, (_, pupil) => draws.uniform(pupil, REGION_EVENT.order));
  return [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
}

function idOf(place: number, count: number): string {
  return `L${String(place + 1).padStart(String(count).length, "0")}`;
}

function roundOf(
  departments: readonly OfferedDepartment[],
  { advice, count }: Pupils,
  lists: readonly (readonly number[])[],
  order: readonly number[],
): Round {
  return {
    format: "kansrijk-round/1",
    tieBreaking: "single",
    programmes: departments.map(({ id, places, level }) => ({
      id,
      capacity: places,
      ...(level === null ? {} : { admits: ADVICES.filter((item) => admits(level, item)).map((item) => item.id) }),
    })),
    applicants: order.map((pupil, place) => ({
      id: idOf(place, count),
      preferences: lists[pupil]!.map((department) => departments[department]!.id),
      advice: ADVICES[advice[pupil]!]!.id,
    })),
    listRules: ADVICES.map(({ id, choices }) => ({ advice: id, minimum: choices })),
  };
}

function factsOf(
  departments: readonly OfferedDepartment[],
  { count, x, y }: Pupils,
  background: readonly Readonly<Record<string, string>>[],
  order: readonly number[],
): RegionFacts {
  return {
    programmes: departments.map(({ id, name, school, level, point }) => ({
      id,
      name,
      school,
      level: level ?? "onbekend",
      x: point?.x ?? null,
      y: point?.y ?? null,
    })),
    applicants: order.map((pupil, place) => ({
      id: idOf(place, count),
      x: x[pupil]!,
      y: y[pupil]!,
      background: background[pupil]!,
    })),
  };
}
