import { classAt } from "./applicantValues.ts";
import type { CompactRound } from "./compactRound.ts";
import type { Round } from "./round.ts";
import type { RoundNumbers } from "./roundNumbers.ts";

/**
 * Top trading cycles (Shapley and Scarf 1974; Abdulkadiroğlu and Sönmez 2003): every applicant points to its best
 * programme with a place, every programme to who goes first there - also to somebody who did not list it, who may trade
 * that claim - and cycles are carried out. Efficient and strategy-proof, not stable. For comparison only.
 */
export function topTradingCycles(round: Round, compact: CompactRound, numbers: RoundNumbers): Int32Array {
  const queues = claimQueues(round, compact, numbers);
  const free = Int32Array.from(compact.capacity);
  const choice = new Int32Array(compact.applicants).fill(-1);
  const gone = new Uint8Array(compact.applicants);
  const next = Int32Array.from(compact.offset.subarray(0, compact.applicants));
  const bestCell = (applicant: number): number => {
    let cell = next[applicant]!;
    const end = compact.offset[applicant + 1]!;
    while (cell < end && (compact.priorityClass[cell] === 0 || free[compact.programme[cell]!] === 0)) cell++;
    next[applicant] = cell;
    return cell < end ? cell : -1;
  };
  const path: number[] = [];
  const onPath = new Int32Array(compact.applicants).fill(-1);
  for (let start = 0; start < compact.applicants; start++) {
    if (gone[start] === 0) onPath[start] = path.push(start) - 1;
    while (path.length > 0) {
      const applicant = path.at(-1)!;
      const cell = bestCell(applicant);
      if (cell < 0) {
        gone[applicant] = 1;
        path.pop();
        continue;
      }
      const claimant = queues.first(compact.programme[cell]!, gone);
      if (onPath[claimant]! < 0) {
        onPath[claimant] = path.push(claimant) - 1;
        continue;
      }
      for (const member of path.splice(onPath[claimant]!)) {
        const own = next[member]!;
        choice[member] = own - compact.offset[member]!;
        free[compact.programme[own]!]!--;
        gone[member] = 1;
      }
    }
  }
  return choice;
}

interface ClaimQueues {
  /** Who goes first at a programme among those who are still there. */
  first(programme: number, gone: Uint8Array): number;
}

/**
 * Everybody's order at each programme: those with a class of their own first, then all others in the order of the
 * lottery. With multiple tie-breaking the others who list the programme go by their number there, then who does not.
 */
function claimQueues(round: Round, compact: CompactRound, drawn: RoundNumbers): ClaimQueues {
  const index = new Map(round.applicants.map(({ id }, position) => [id, position]));
  const isSingle = drawn.origin === "none" || drawn.kind === "single";
  const numbers =
    drawn.origin !== "none" && drawn.kind === "single" ? drawn.numbers : new Int32Array(compact.applicants);
  const programmes = new Map(round.programmes.map(({ id }, position) => [id, position]));
  const front: { applicant: number; class: number; number: number }[][] = round.programmes.map(() => []);
  round.applicants.forEach((applicant, position) => {
    const ranks = new Map(applicant.preferences.map((id, rank) => [id, rank]));
    const named = new Set([...Object.keys(applicant.priority ?? {}), ...(isSingle ? [] : applicant.preferences)]);
    for (const id of named) {
      const rank = ranks.get(id);
      const own = rank === undefined ? Infinity : compact.number[compact.offset[position]! + rank]!;
      front[programmes.get(id)!]!.push({
        applicant: position,
        class: classAt(applicant, id) ?? Infinity,
        number: isSingle ? numbers[position]! : own,
      });
    }
  });
  const tail = Array.from(numbers.keys()).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
  const queues = round.programmes.map(({ order }, programme) =>
    order
      ? order.map((id) => index.get(id)!)
      : front[programme]!.sort(
          (a, b) => compare(a.class, b.class) || compare(a.number, b.number) || a.applicant - b.applicant,
        ).map((item) => item.applicant),
  );
  const at = new Int32Array(round.programmes.length);
  return {
    first(programme, gone) {
      const queue = queues[programme]!;
      const applicantAt = (place: number): number =>
        place < queue.length ? queue[place]! : tail[place - queue.length]!;
      while (gone[applicantAt(at[programme]!)] === 1) at[programme]!++;
      return applicantAt(at[programme]!);
    },
  };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
