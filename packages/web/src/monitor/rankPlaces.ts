export interface PlaceFigure {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface RankedPlace extends PlaceFigure {
  /** The best and the worst rank that the intervals leave open, from 1. */
  readonly from: number;
  readonly to: number;
  /** Places whose intervals overlap that of the first of their band; from 0. */
  readonly band: number;
}

/**
 * Places from the highest value down, each with the ranks it may have: above it stand at least the places whose whole
 * interval lies higher, below it at least those whose whole interval lies lower. What overlaps cannot be told apart.
 */
export function rankPlaces(places: readonly PlaceFigure[]): RankedPlace[] {
  const sorted = places.toSorted((a, b) => b.value - a.value || a.code.localeCompare(b.code));
  const lows = sorted.map(({ low }) => low).sort((a, b) => a - b);
  const highs = sorted.map(({ high }) => high).sort((a, b) => a - b);
  let band = -1;
  let leader: PlaceFigure | undefined;
  return sorted.map((place) => {
    if (leader === undefined || place.high < leader.low) {
      band += 1;
      leader = place;
    }
    return {
      ...place,
      from: 1 + sorted.length - firstAbove(lows, place.high),
      to: sorted.length - firstAtLeast(highs, place.low),
      band,
    };
  });
}

/** Where the numbers above `limit` begin, in a list from small to large. */
function firstAbove(numbers: readonly number[], limit: number): number {
  return firstWhere(numbers, (number) => number > limit);
}

function firstAtLeast(numbers: readonly number[], limit: number): number {
  return firstWhere(numbers, (number) => number >= limit);
}

function firstWhere(numbers: readonly number[], holds: (number: number) => boolean): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(numbers[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
