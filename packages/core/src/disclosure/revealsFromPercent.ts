import type { CountRange } from "./tableModel.ts";

/** What the counts can be, given the percentage that was published beside them. */
export interface PercentReading {
  readonly whole: CountRange;
  readonly part: CountRange;
  /** The percentage tells more than the counts themselves do. */
  readonly narrows: boolean;
  /** Both counts are known exactly. */
  readonly exact: boolean;
}

/**
 * Works a percentage back: `<5` candidates of whom `<5` passed, 66.7% can only be 2 of 3. Used to find tables that tell
 * what they hide. Undefined when no counts fit.
 * @param percent as published, with the decimals it was rounded to: "66.7", "50", "100,0%"
 */
export function revealsFromPercent(whole: CountRange, part: CountRange, percent: string): PercentReading | undefined {
  const shown = shownPercent(percent);
  if (!shown) return undefined;
  const fits: { whole: number; part: number }[] = [];
  for (let all = Math.max(1, whole.low); all <= whole.high; all++) {
    for (let some = part.low; some <= Math.min(all, part.high); some++) {
      if (roundsTo(some, all, shown)) fits.push({ whole: all, part: some });
    }
  }
  if (fits.length === 0) return undefined;
  const found = { whole: span(fits.map((fit) => fit.whole)), part: span(fits.map((fit) => fit.part)) };
  const wasKnown = (range: CountRange): boolean => range.low === range.high;
  return {
    ...found,
    narrows: fits.length < pairs(whole, part),
    exact: fits.length === 1 && !(wasKnown(whole) && wasKnown(part)),
  };
}

/** A percentage is hidden when one of its counts is: from the other one and the percentage it could be worked out. */
export function hidesPercent(isWholeHidden: boolean, isPartHidden: boolean): boolean {
  return isWholeHidden || isPartHidden;
}

interface ShownPercent {
  readonly units: number;
  readonly scale: number;
}

/** "66,7%" is 667 tenths. The publisher leaves out a decimal 0, so a whole percentage was rounded to a tenth as well. */
function shownPercent(text: string): ShownPercent | undefined {
  const match = /^(\d+)(?:[.,](\d+))?%?$/.exec(text.trim());
  if (!match) return undefined;
  const decimals = (match[2] ?? "").padEnd(1, "0");
  return { units: Number(`${match[1]}${decimals}`), scale: 10 ** decimals.length };
}

/** Half up or half down: publishers differ. */
function roundsTo(part: number, whole: number, { units, scale }: ShownPercent): boolean {
  return Math.abs(2 * (100 * scale * part - units * whole)) <= whole;
}

function pairs(whole: CountRange, part: CountRange): number {
  let count = 0;
  for (let all = Math.max(1, whole.low); all <= whole.high; all++)
    count += Math.max(0, Math.min(all, part.high) - part.low + 1);
  return count;
}

function span(values: readonly number[]): CountRange {
  return { low: Math.min(...values), high: Math.max(...values) };
}
