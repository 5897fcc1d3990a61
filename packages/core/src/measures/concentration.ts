import { ranksOf } from "./fractionalRank.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Concentration {
  /** From -1 to 1; negative: the money is concentrated among pupils with less favourable surroundings. */
  readonly index: number;
  readonly interval: Interval;
  /** Cumulative share of pupils (least favourable surroundings first) against cumulative share of the money. */
  readonly curve: readonly { readonly pupils: number; readonly amount: number }[];
}

const Z95 = 1.959963984540054;
const CURVE_POINTS = 100;

/**
 * Concentration index and curve of amounts over units (sites) that hold pupils. Units with equal surroundings share
 * one rank. The interval linearises the index over units as clusters (Kakwani, Wagstaff and Van Doorslaer 1997, with weights).
 * @returns undefined when there are no pupils or no money
 */
export function concentration(
  pupils: ArrayLike<number>,
  amount: ArrayLike<number>,
  surroundings: ArrayLike<number>,
): Concentration | undefined {
  const { order, rank, blockEnd } = ranksOf(pupils, surroundings);
  const size = order.length;
  let [weight, total] = [0, 0];
  for (let unit = 0; unit < size; unit++) {
    weight += pupils[unit]!;
    total += amount[unit]!;
  }
  if (weight === 0 || total === 0) return undefined;
  let ranked = 0;
  for (let unit = 0; unit < size; unit++) ranked += amount[unit]! * rank[unit]!;
  const index = (2 * ranked) / total - 1;
  return {
    index,
    interval: interval(index, { pupils, amount, order, rank, blockEnd, weight, total }),
    curve: curve(pupils, amount, order, weight, total),
  };
}

interface Ranked {
  readonly pupils: ArrayLike<number>;
  readonly amount: ArrayLike<number>;
  readonly order: Int32Array;
  readonly rank: Float64Array;
  readonly blockEnd: Int32Array;
  readonly weight: number;
  readonly total: number;
}

function interval(index: number, ranked: Ranked): Interval {
  const { pupils, amount, order, rank, blockEnd, weight, total } = ranked;
  const size = order.length;
  if (size < 2) return { low: -1, high: 1 };
  let [sum, before, start] = [0, 0, 0];
  while (start < size) {
    const end = blockEnd[start]!;
    let after = before;
    for (let place = start; place < end; place++) after += amount[order[place]!]! / total;
    for (let place = start; place < end; place++) {
      const unit = order[place]!;
      const relative = (amount[unit]! / total) * (2 * rank[unit]! - 1 - index);
      const shift = (pupils[unit]! / weight) * (2 - before - after - 1 - index);
      sum += (relative + shift) ** 2;
    }
    before = after;
    start = end;
  }
  const margin = Z95 * Math.sqrt((sum * size) / (size - 1));
  return { low: Math.max(-1, index - margin), high: Math.min(1, index + margin) };
}

function curve(pupils: ArrayLike<number>, amount: ArrayLike<number>, order: Int32Array, weight: number, total: number) {
  const points = [{ pupils: 0, amount: 0 }];
  let [people, money] = [0, 0];
  for (const unit of order) {
    people += pupils[unit]!;
    money += amount[unit]!;
    if (people / weight >= points.length / CURVE_POINTS)
      points.push({ pupils: people / weight, amount: money / total });
  }
  if (points.at(-1)!.pupils < 1) points.push({ pupils: 1, amount: 1 });
  return points;
}
