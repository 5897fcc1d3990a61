import { REGION_EVENT, type RegionDraws } from "./regionDraws.ts";
import { academic, ADVICES, admits } from "./levels.ts";
import type { OfferedDepartment } from "./offer.ts";
import { picker, pointIn, type RegionMap } from "./regionMap.ts";

/** The pupils with what comes before their further choices, as columns. */
export interface Pupils {
  readonly count: number;
  /** Department of the first wish. */
  readonly first: Int32Array;
  /** Index into ADVICES. */
  readonly advice: Uint8Array;
  readonly neighbourhood: Uint8Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Shares of definitive advices in per cent, the country in 2019/20 (CBS 2021, without vso and pro): only the ratio between
 * the advices that one department admits is used.
 */
const ADVICE_SHARES = [7.6, 4.1, 10.1, 4.9, 18.2, 9.7, 17.1, 10.2, 18.1] as const;
/** A mixed class draws mostly pupils whose advice begins where it begins. Assumed. */
const TOP_OF_CLASS = 0.4;
/** How much more the departments for the higher types draw from better-off neighbourhoods. Assumed. */
const LEVEL_BY_PROSPERITY = 1.6;

/** Every first wish of the table becomes one pupil, with an advice the department admits and a home that suits it. */
export function firstWishes(
  departments: readonly OfferedDepartment[],
  map: RegionMap,
  draws: RegionDraws,
  perKilometre: number,
): Pupils {
  const count = departments.reduce((sum, { wishes }) => sum + wishes[0], 0);
  const pupils: Pupils = {
    count,
    first: new Int32Array(count),
    advice: new Uint8Array(count),
    neighbourhood: new Uint8Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
  };
  let pupil = 0;
  departments.forEach((department, index) => {
    const pickAdvice = picker(adviceWeights(department));
    const pickHome = picker(homeWeights(department, map, perKilometre));
    for (const end = pupil + department.wishes[0]; pupil < end; pupil++) {
      const uniform = (at: number): number => draws.uniform(pupil, REGION_EVENT.home, at);
      pupils.first[pupil] = index;
      pupils.advice[pupil] = pickAdvice(draws.uniform(pupil, REGION_EVENT.applicant));
      const neighbourhood = pickHome(uniform(0));
      const { x, y } = pointIn(map, neighbourhood, uniform);
      pupils.neighbourhood[pupil] = neighbourhood;
      pupils.x[pupil] = x;
      pupils.y[pupil] = y;
    }
  });
  return pupils;
}

function adviceWeights({ level }: OfferedDepartment): number[] {
  const lowest = ADVICES.findIndex((advice) => level === null || admits(level, advice));
  const bottom = ADVICES[lowest]!.high;
  return ADVICES.map((advice, index) => {
    if (level === null) return ADVICE_SHARES[index]!;
    if (!admits(level, advice)) return 0;
    return ADVICE_SHARES[index]! * (advice.low > bottom ? TOP_OF_CLASS : 1);
  });
}

function homeWeights({ point, level }: OfferedDepartment, map: RegionMap, perKilometre: number): Float64Array {
  const tilt = level === null ? 0 : LEVEL_BY_PROSPERITY * (academic(level) - 0.5);
  return map.weight.map((weight, place) => {
    const metres = point === null ? 0 : Math.hypot(map.x[place]! - point.x, map.y[place]! - point.y);
    return weight * Math.exp((-perKilometre * metres) / 1000 + tilt * map.prosperity[place]!);
  });
}
