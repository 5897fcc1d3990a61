import { blockingPairs } from "../blockingPairs.ts";
import type { CompactRound } from "../compactRound.ts";

/** Who may feel wronged by a placement: counts. */
export interface Fairness {
  /** Pairs of an applicant and a programme that would rather have it than somebody it took, or has a place left. */
  readonly blockingPairs: number;
  /** Applicants with such a pair. */
  readonly claims: number;
  /** Applicants of those for whom somebody who goes after them has the place. */
  readonly envy: number;
  /** Applicants who could exchange places with one other and both be better off. */
  readonly swaps: number;
}

/** @param round with the lottery numbers of this placement */
export function fairness(round: CompactRound, choice: Int32Array): Fairness {
  const placed = new Int32Array(round.programmes);
  choice.forEach((rank, a) => rank >= 0 && placed[round.programme[round.offset[a]! + rank]!]!++);
  const pairs = blockingPairs(round, choice);
  const claims = new Set(pairs.map(({ applicant }) => applicant));
  const envious = pairs.filter(({ cell }) => {
    const programme = round.programme[cell]!;
    return placed[programme]! >= round.capacity[programme]!;
  });
  return {
    blockingPairs: pairs.length,
    claims: claims.size,
    envy: new Set(envious.map(({ applicant }) => applicant)).size,
    swaps: swappable(round, choice),
  };
}

function swappable(round: CompactRound, choice: Int32Array): number {
  const { applicants, offset, programme, programmes, priorityClass } = round;
  const wanted = new Set<number>();
  const forEachWish = (visit: (applicant: number, from: number, to: number) => void): void => {
    for (let a = 0; a < applicants; a++) {
      const rank = choice[a]!;
      if (rank <= 0) continue;
      const at = programme[offset[a]! + rank]!;
      for (let cell = offset[a]!; cell < offset[a]! + rank; cell++)
        if (priorityClass[cell]! > 0) visit(a, at, programme[cell]!);
    }
  };
  forEachWish((_, from, to) => wanted.add(from * programmes + to));
  const able = new Set<number>();
  forEachWish((a, from, to) => wanted.has(to * programmes + from) && able.add(a));
  return able.size;
}
