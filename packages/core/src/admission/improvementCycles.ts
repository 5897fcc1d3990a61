import { classOfKey, keyAt, type CompactRound } from "./compactRound.ts";

/**
 * Stable improvement cycles (Erdil and Ergin 2008): from a stable placement, exchanges places in cycles in which
 * everybody gains and nobody's class is passed over, until there are none. Not strategy-proof; for comparison only.
 * An own order counts as classes of one. Not for reserves and quotas.
 */
export function improvementCycles(round: CompactRound, stable: Int32Array): Int32Array {
  const choice = Int32Array.from(stable);
  for (;;) {
    const cycle = findCycle(round, choice);
    if (cycle.length === 0) return choice;
    for (const { applicant, cell } of cycle) choice[applicant] = cell - round.offset[applicant]!;
  }
}

interface Move {
  readonly applicant: number;
  readonly cell: number;
}

function findCycle(round: CompactRound, choice: Int32Array): Move[] {
  const moves = topMoves(round, choice);
  const state = new Uint8Array(round.programmes);
  const trail: Move[] = [];
  const visit = (programme: number): Move[] | undefined => {
    state[programme] = 1;
    for (const move of moves[programme]!) {
      const to = round.programme[move.cell]!;
      if (state[to] === 2) continue;
      trail.push(move);
      if (state[to] === 1)
        return trail.slice(trail.findIndex(({ applicant }) => placeOf(round, choice, applicant) === to));
      const found = visit(to);
      if (found) return found;
      trail.pop();
    }
    state[programme] = 2;
    return undefined;
  };
  for (let programme = 0; programme < round.programmes; programme++) {
    if (state[programme] !== 0) continue;
    const cycle = visit(programme);
    if (cycle) return cycle;
  }
  return [];
}

function placeOf(round: CompactRound, choice: Int32Array, applicant: number): number {
  return choice[applicant]! < 0 ? -1 : round.programme[round.offset[applicant]! + choice[applicant]!]!;
}

/** Per programme the moves of its applicants to programmes where nobody of a better class wants to go. */
function topMoves(round: CompactRound, choice: Int32Array): Move[][] {
  const best = new Float64Array(round.programmes).fill(Infinity);
  const wanted: Move[] = [];
  for (let applicant = 0; applicant < round.applicants; applicant++) {
    const from = round.offset[applicant]!;
    const end = choice[applicant]! < 0 ? round.offset[applicant + 1]! : from + choice[applicant]!;
    for (let cell = from; cell < end; cell++) {
      if (round.priorityClass[cell] === 0) continue;
      const programme = round.programme[cell]!;
      best[programme] = Math.min(best[programme]!, weakClass(round, applicant, cell));
      wanted.push({ applicant, cell });
    }
  }
  const moves = Array.from({ length: round.programmes }, (): Move[] => []);
  for (const move of wanted) {
    const from = placeOf(round, choice, move.applicant);
    if (from >= 0 && weakClass(round, move.applicant, move.cell) === best[round.programme[move.cell]!])
      moves[from]!.push(move);
  }
  return moves;
}

function weakClass(round: CompactRound, applicant: number, cell: number): number {
  const key = keyAt(round, applicant, cell);
  return round.ordered?.[round.programme[cell]!] === 1 ? key : classOfKey(key);
}
