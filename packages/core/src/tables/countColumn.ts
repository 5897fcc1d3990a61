import type { Count } from "./count.ts";
import { isKnown } from "./count.ts";

/** Many counts side by side. Read them with `countAt`: an unknown count stands here as a negative number. */
export interface CountColumn {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const CODES = { secret: -1, blank: -2 } as const;

export function countColumn(counts: readonly Count[]): CountColumn {
  return {
    low: Int32Array.from(counts, (count) => (isKnown(count) ? count.low : CODES[count.unknown])),
    high: Int32Array.from(counts, (count) => (isKnown(count) ? count.high : CODES[count.unknown])),
  };
}

export function countAt(column: CountColumn, index: number): Count {
  const [low, high] = [column.low[index], column.high[index]];
  if (low === undefined || high === undefined) throw new RangeError(`there is no count ${index}`);
  if (low >= 0) return { low, high };
  return { unknown: low === CODES.secret ? "secret" : "blank" };
}
