import type { RoundOutcome } from "../../../api/admission.ts";
import type { RankBar } from "../../../charts/RankChart.tsx";

type ByRank = RoundOutcome["byRank"];

/** Bars of the shares that may be shown, in order of rank; those without a place last. */
export function rankBars(byRank: ByRank, noPlace: string): RankBar[] {
  return byRank
    .filter(({ share }) => share !== null)
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map(({ rank, share }) => ({
      label: rank === null ? noPlace : String(rank),
      percent: share! * 100,
      isRest: rank === null,
    }));
}

/** Share placed at one of the first so many choices; null when one of them is hidden. */
export function topShare(byRank: ByRank, most: number): number | null {
  let sum = 0;
  for (const { rank, share } of byRank) {
    if (rank === null || rank > most) continue;
    if (share === null) return null;
    sum += share;
  }
  return sum;
}
