import { acceptByKeys } from "./acceptByKeys.ts";
import type { CompactRound } from "./compactRound.ts";
import { standings } from "./standings.ts";

/**
 * Efficiency-adjusted deferred acceptance with consent (Kesten 2010), as simplified by Tang and Yu (2014): run deferred
 * acceptance, settle everybody at programmes that turned nobody away, and run again for the others. Who settles and does
 * not consent keeps its claims: nobody who goes after it there may pass. Not strategy-proof; for comparison only.
 * @param consents per applicant
 */
export function efficiencyAdjusted(round: CompactRound, consents: readonly boolean[]): Int32Array {
  const { from, member, standing } = standings(round);
  const open = Int32Array.from(standing);
  const capacity = Int32Array.from(round.capacity);
  const choice = new Int32Array(round.applicants).fill(-1);
  const settled = new Uint8Array(round.applicants);
  for (let left = round.applicants; left > 0;) {
    const current = acceptByKeys({ ...round, capacity }, { from, member, standing: open });
    const isDesired = desiredProgrammes(round, open, current, settled);
    const settling = Array.from(current.keys()).filter((applicant) => {
      if (settled[applicant] === 1) return false;
      const rank = current[applicant]!;
      return rank < 0 || isDesired[round.programme[round.offset[applicant]! + rank]!] === 0;
    });
    for (const applicant of settling) {
      choice[applicant] = current[applicant]!;
      settled[applicant] = 1;
    }
    for (const applicant of settling)
      if (!consents[applicant]) keepClaims(round, { from, member, standing }, open, applicant, current[applicant]!);
    for (const applicant of settling) open.fill(-1, round.offset[applicant]!, round.offset[applicant + 1]!);
    isDesired.forEach((desired, programme) => desired === 0 && (capacity[programme] = 0));
    left -= settling.length;
  }
  return choice;
}

/** Programmes that somebody prefers to its place: 1, others 0. */
function desiredProgrammes(
  round: CompactRound,
  open: Int32Array,
  current: Int32Array,
  settled: Uint8Array,
): Uint8Array {
  const desired = new Uint8Array(round.programmes);
  for (let applicant = 0; applicant < round.applicants; applicant++) {
    if (settled[applicant] === 1) continue;
    const from = round.offset[applicant]!;
    const end = current[applicant]! < 0 ? round.offset[applicant + 1]! : from + current[applicant]!;
    for (let cell = from; cell < end; cell++) if (open[cell]! >= 0) desired[round.programme[cell]!] = 1;
  }
  return desired;
}

/** Takes from everybody behind this applicant the programmes it would rather have had. */
function keepClaims(
  round: CompactRound,
  { from, member, standing }: ReturnType<typeof standings>,
  open: Int32Array,
  applicant: number,
  rank: number,
): void {
  const first = round.offset[applicant]!;
  const end = rank < 0 ? round.offset[applicant + 1]! : first + rank;
  for (let cell = first; cell < end; cell++) {
    if (standing[cell]! < 0) continue;
    const programme = round.programme[cell]!;
    for (let at = from[programme]! + standing[cell]! + 1; at < from[programme + 1]!; at++) {
      const behind = member[at]!;
      for (let other = round.offset[behind]!; other < round.offset[behind + 1]!; other++)
        if (round.programme[other] === programme) open[other] = -1;
    }
  }
}
