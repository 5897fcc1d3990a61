import { protectSmall, SMALLEST } from "../../measures/protectSmall.ts";

/** Counts of one breakdown of applicants, hidden (null) where they say too much about few (docs/methods/effect.md). */
export function protectCounts(counts: readonly number[]): (number | null)[] {
  // Applicants come one by one, so only their number counts, not that of sites.
  const hidden = protectSmall(counts.map((pupils) => ({ sites: SMALLEST.sites, pupils })));
  return counts.map((count, index) => (hidden[index] ? null : count));
}

export function protectCount(count: number): number | null {
  return count > 0 && count < SMALLEST.pupils ? null : count;
}
