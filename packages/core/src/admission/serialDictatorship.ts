import type { CompactRound } from "./compactRound.ts";

/** One after another takes the best choice that has a place left; priorities do not count. For comparison only. */
export function serialDictatorship(round: CompactRound, byNumber: Int32Array): Int32Array {
  const free = Int32Array.from(round.capacity);
  const choice = new Int32Array(round.applicants).fill(-1);
  for (const applicant of byNumber) {
    const from = round.offset[applicant]!;
    for (let cell = from; cell < round.offset[applicant + 1]!; cell++) {
      const programme = round.programme[cell]!;
      if (round.priorityClass[cell] === 0 || free[programme] === 0) continue;
      free[programme]!--;
      choice[applicant] = cell - from;
      break;
    }
  }
  return choice;
}
