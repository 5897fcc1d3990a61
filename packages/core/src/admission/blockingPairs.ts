import { chooseSections } from "./chooseSections.ts";
import { keyAt, type CompactRound } from "./compactRound.ts";

export interface BlockingPair {
  readonly applicant: number;
  readonly cell: number;
}

/**
 * Who has a justified claim: prefers a programme that would choose it from those placed there and itself. Uses the
 * choice function, not the cut-offs. Empty for a stable placement.
 */
export function blockingPairs(round: CompactRound, choice: Int32Array): BlockingPair[] {
  const inside = Array.from({ length: round.programmes }, (): { applicant: number; key: number }[] => []);
  choice.forEach((rank, applicant) => {
    const cell = round.offset[applicant]! + rank;
    if (rank >= 0) inside[round.programme[cell]!]!.push({ applicant, key: keyAt(round, applicant, cell) });
  });
  const lowest = inside.map((row) => row.reduce((top, { key }) => Math.max(top, key), -1));
  const pairs: BlockingPair[] = [];
  for (let applicant = 0; applicant < round.applicants; applicant++) {
    const from = round.offset[applicant]!;
    const end = choice[applicant]! < 0 ? round.offset[applicant + 1]! : from + choice[applicant]!;
    for (let cell = from; cell < end; cell++) {
      const programme = round.programme[cell]!;
      const row = inside[programme]!;
      const key = keyAt(round, applicant, cell);
      const offer = round.shared?.[programme];
      if (round.priorityClass[cell] === 0) continue;
      if (!offer) {
        if (row.length < round.capacity[programme]! || key < lowest[programme]!) pairs.push({ applicant, cell });
        continue;
      }
      const pool = [...row, { applicant, key }].sort((a, b) => a.key - b.key || a.applicant - b.applicant);
      const chosen = chooseSections(
        round.capacity[programme]!,
        offer,
        pool.length,
        (place) => round.groups?.[pool[place]!.applicant] ?? [],
      );
      if (chosen[pool.findIndex((item) => item.applicant === applicant)]! >= 0) pairs.push({ applicant, cell });
    }
  }
  return pairs;
}
