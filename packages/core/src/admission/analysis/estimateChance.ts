import { shareInterval } from "../shareInterval.ts";
import type { CutoffDraws } from "./cutoffDraws.ts";
import { quantile } from "./spread.ts";
import type { CutoffChance } from "./wishes.ts";

/** Fewer populations than this say too little about the tails. */
const ENOUGH = 40;

/**
 * The mean of a chance over lotteries, with an interval. Of the simulation: as for a count of that many lotteries
 * (Wilson), which is at least as wide as that of chances per lottery. With applicants drawn again also for who applies:
 * the spread between populations, without the part that is luck of the few lotteries of each, times the root of two,
 * because the year that is known and the year to come are both one draw.
 */
export function estimateChance(draws: CutoffDraws, perLottery: Float64Array): CutoffChance {
  const { lotteries, resample } = draws;
  let sum = 0;
  for (let lottery = 0; lottery < lotteries; lottery++) sum += perLottery[lottery]!;
  const chance = lotteries === 0 ? 0 : Math.min(1, sum / lotteries);
  const simulation = shareInterval(chance * lotteries, lotteries);
  if (!resample) return { chance, interval: simulation };
  const years = yearDeviations(draws, perLottery);
  return {
    chance,
    interval: {
      low: Math.max(0, chance - Math.hypot(chance - simulation.low, years.below)),
      high: Math.min(1, chance + Math.hypot(simulation.high - chance, years.above)),
    },
  };
}

interface Deviations {
  readonly below: number;
  readonly above: number;
}

function yearDeviations({ lotteries, first, perPopulation: size }: CutoffDraws, values: Float64Array): Deviations {
  const start = Math.ceil(first / size) * size - first;
  const populations = Math.max(0, Math.floor((lotteries - start) / size));
  if (populations < 2) return { below: 1, above: 1 };
  const means = new Float64Array(populations);
  let [squares, middle, spread] = [0, 0, 0];
  for (let population = 0; population < populations; population++) {
    const end = start + (population + 1) * size;
    let sum = 0;
    for (let at = end - size; at < end; at++) {
      const value = values[at]!;
      sum += value;
      squares += value * value;
    }
    means[population] = sum / size;
    middle += sum / size / populations;
    squares -= (sum * sum) / size;
  }
  for (const mean of means) spread += (mean - middle) ** 2 / (populations - 1);
  if (spread < 1e-18) return { below: 0, above: 0 };
  const within = Math.max(0, squares) / (populations * (size - 1));
  const between = Math.max(0, spread - within / size);
  const scale = Math.sqrt((2 * between) / spread);
  if (populations < ENOUGH) {
    const margin = 1.96 * Math.sqrt(2 * between);
    return { below: margin, above: margin };
  }
  means.sort();
  return {
    below: scale * Math.max(0, middle - quantile(means, 0.025)),
    above: scale * Math.max(0, quantile(means, 0.975) - middle),
  };
}
