import type { DataSymbol } from "../indicatorTable.ts";

/** A published count with its bounds; null when the publisher kept it secret or left it blank. */
export interface PublishedCount {
  readonly valueLow: number | null;
  readonly valueHigh: number | null;
  readonly perLow: number | null;
  readonly perHigh: number | null;
}

export interface PublishedValue {
  readonly value: number | null;
  readonly low: null;
  readonly high: null;
  readonly pupils: number | null;
  readonly band?: { readonly low: number; readonly high: number };
  readonly symbol?: DataSymbol;
}

/** DUO protects counts below this since 2022. */
const SMALLEST = 5;

const NONE = { value: null, low: null, high: null, pupils: null } as const;

/**
 * The sum of published counts, or one sum divided by another, between the bounds that the publisher leaves. No interval
 * is given: what is published is a full count, and what is uncertain about it is in the band.
 */
export function bandOf(
  rows: readonly PublishedCount[],
  isPercent: boolean,
  isShare: boolean,
  decimals: number,
): PublishedValue {
  const known = rows.filter((row) => row.valueLow !== null && row.valueHigh !== null);
  if (known.length === 0) return { ...NONE, symbol: "x" };
  const sum = (pick: (row: PublishedCount) => number | null): number =>
    known.reduce((total, row) => total + (pick(row) ?? 0), 0);
  const value = { low: sum((row) => row.valueLow), high: sum((row) => row.valueHigh) };
  const per = isShare ? { low: sum((row) => row.perLow), high: sum((row) => row.perHigh) } : { low: 1, high: 1 };
  if (per.high === 0) return { ...NONE, symbol: "z" };
  const factor = isPercent ? 100 : 1;
  const most = isPercent ? 100 : Infinity;
  const write = (number: number): number => Number(number.toFixed(decimals + 1));
  const low = write((factor * value.low) / per.high);
  const high = write(Math.min(most, per.low === 0 ? most : (factor * value.high) / per.low));
  const pupils = isShare && per.low === per.high ? per.low : null;
  // Older files give counts of 1 to 4 as they are; here they are protected all the same.
  if (isShare && [value.high, per.high - value.low].some((count) => count > 0 && count < SMALLEST))
    return { ...NONE, symbol: "c" };
  if (low === high) return { ...NONE, value: low, pupils };
  return { ...NONE, pupils, band: { low, high }, symbol: "b" };
}
