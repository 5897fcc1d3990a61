/** A count of 1 to 4 pupils is not shown, as in the open data of DUO; it stands in the facts as HIDDEN. */
export const HIDDEN = -1;
const FEW = 5;

/** Below this number of pupils the mean of a site is only given in whole points. */
const SMALL_SITE = 10;

export function protectedCount(count: number): number {
  return count > 0 && count < FEW ? HIDDEN : count;
}

export function countText(count: number): string {
  return count === HIDDEN ? `<${FEW}` : String(count);
}

/** The fewest pupils that a protected count stands for. */
export function atLeast(count: number): number {
  return count === HIDDEN ? 1 : count;
}

/** Mean of scores in ten-thousandths, as hundredths of a point. */
export function protectedMean(sum: number, pupils: number): number {
  const hundredths = sum / pupils / 100;
  return pupils < SMALL_SITE ? Math.round(hundredths / 100) * 100 : Math.round(hundredths);
}
