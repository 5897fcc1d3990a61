import type { ClaimRows } from "./claimRows.ts";
import type { CompactRound } from "./compactRound.ts";
import type { Round } from "./round.ts";

/**
 * Top trading cycles (Shapley and Scarf 1974; Abdulkadiroğlu and Sönmez 2003): every applicant points to its best
 * programme with a place, every programme to who goes first there - also to somebody who did not list it, who may trade
 * that claim - and cycles are carried out. Efficient and strategy-proof, not stable. For comparison only.
 */
export function topTradingCycles(round: Round, compact: CompactRound, rows: ClaimRows): Int32Array {
  const queues = claimQueues(round, rows);
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

/** Everybody's order at each programme: those with a class of their own first, then all others, by the lottery there. */
function claimQueues({ applicants, programmes }: Round, rows: ClaimRows): ClaimQueues {
  const index = new Map(applicants.map(({ id }, position) => [id, position]));
  const classes = classesPerProgramme(applicants);
  const queues = programmes.map((): Queue | undefined => undefined);
  const at = new Int32Array(programmes.length);
  const queueOf = (programme: number): Queue => {
    const { id, order } = programmes[programme]!;
    if (order) return { front: order.map((own) => index.get(own)!), tail: new Int32Array(0) };
    const row = rows(programme);
    const classOf = classes.get(id);
    if (!classOf) return { front: [], tail: row };
    const front = Array.from(row).filter((applicant) => classOf.has(applicant));
    return { front: front.sort((a, b) => classOf.get(a)! - classOf.get(b)!), tail: row };
  };
  return {
    first(programme, gone) {
      const { front, tail } = (queues[programme] ??= queueOf(programme));
      const applicantAt = (place: number): number =>
        place < front.length ? front[place]! : tail[place - front.length]!;
      while (gone[applicantAt(at[programme]!)] === 1) at[programme]!++;
      return applicantAt(at[programme]!);
    },
  };
}

interface Queue {
  readonly front: readonly number[];
  /** Everybody: who stands in front too is gone when it is their turn here. */
  readonly tail: Int32Array;
}

function classesPerProgramme(applicants: Round["applicants"]): Map<string, Map<number, number>> {
  const classes = new Map<string, Map<number, number>>();
  applicants.forEach(({ priority }, applicant) => {
    for (const [id, own] of Object.entries(priority ?? {})) {
      const known = classes.get(id);
      if (known) known.set(applicant, own);
      else classes.set(id, new Map([[applicant, own]]));
    }
  });
  return classes;
}
