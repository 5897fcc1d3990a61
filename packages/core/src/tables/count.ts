/** How many: from `low` to `high`, both included. They are equal when the number itself is known. */
export interface CountBand {
  readonly low: number;
  readonly high: number;
}

/** A number that the publisher does not give: `secret` also stands for "unknown" where the source does not tell them apart. */
export interface UnknownCount {
  readonly unknown: "secret" | "blank";
}

/** A number as published. A number that is protected is never read as 0 or as the middle of its band. */
export type Count = CountBand | UnknownCount;

export function isKnown(count: Count): count is CountBand {
  return "low" in count;
}

/** The band of a sum; unknown as soon as one part is. */
export function sumOfCounts(counts: readonly Count[]): Count {
  let [low, high] = [0, 0];
  for (const count of counts) {
    if (!isKnown(count)) return count;
    low += count.low;
    high += count.high;
  }
  return { low, high };
}
