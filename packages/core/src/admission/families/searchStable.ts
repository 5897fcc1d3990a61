import { jointBlocks, type JointChoice, type JointMarket } from "./jointMarket.ts";

export interface StableSearch {
  /** The first stable placement in the order of the options; undefined when there is none. */
  readonly found: JointChoice | undefined;
  /** Placements within capacity that were judged. */
  readonly checked: number;
}

/**
 * Tries every placement within capacity: a proof when there is no stable one. Undefined when there are more than `limit`
 * combinations of options.
 */
export function searchStable(market: JointMarket, limit = 200_000): StableSearch | undefined {
  if (market.units.reduce((product, { options }) => product * (options.length + 1), 1) > limit) return undefined;
  const left = [...market.capacity];
  const choice: JointChoice = new Int32Array(market.units.length).fill(-1);
  let checked = 0;
  const tryFrom = (unit: number): boolean => {
    if (unit === market.units.length) {
      checked++;
      return jointBlocks(market, choice).length === 0;
    }
    const { options } = market.units[unit]!;
    for (let option = 0; option < options.length; option++) {
      const seats = options[option]!;
      for (const { programme } of seats) left[programme]!--;
      choice[unit] = option;
      const isFound = seats.every(({ programme }) => left[programme]! >= 0) && tryFrom(unit + 1);
      if (isFound) return true;
      for (const { programme } of seats) left[programme]!++;
    }
    choice[unit] = -1;
    return tryFrom(unit + 1);
  };
  return tryFrom(0) ? { found: choice, checked } : { found: undefined, checked };
}
