import { keyAt, type CompactRound } from "./compactRound.ts";

export interface Standings {
  /** Borders of the programmes in `member`. */
  readonly from: Int32Array;
  /** Admissible applicants per programme, first to go first. */
  readonly member: Int32Array;
  /** Per cell the place of the applicant in the row of the programme, from 0; -1 when not admissible. */
  readonly standing: Int32Array;
}

/** The strict order of each programme over the applicants who list it. */
export function standings(round: CompactRound): Standings {
  const { applicants, offset, programme, priorityClass } = round;
  const from = new Int32Array(round.programmes + 1);
  for (let cell = 0; cell < programme.length; cell++) if (priorityClass[cell]! > 0) from[programme[cell]! + 1]!++;
  for (let p = 0; p < round.programmes; p++) from[p + 1]! += from[p]!;
  const cells = new Int32Array(from[round.programmes]!);
  const keys = new Float64Array(programme.length);
  const owner = new Int32Array(programme.length);
  const fill = Int32Array.from(from);
  for (let applicant = 0; applicant < applicants; applicant++)
    for (let cell = offset[applicant]!; cell < offset[applicant + 1]!; cell++) {
      owner[cell] = applicant;
      keys[cell] = keyAt(round, applicant, cell);
      if (priorityClass[cell]! > 0) cells[fill[programme[cell]!]!++] = cell;
    }
  const standing = new Int32Array(programme.length).fill(-1);
  for (let p = 0; p < round.programmes; p++) {
    const own = cells.subarray(from[p]!, from[p + 1]!).sort((a, b) => keys[a]! - keys[b]! || a - b);
    own.forEach((cell, place) => (standing[cell] = place));
  }
  return { from, member: cells.map((cell) => owner[cell]!), standing };
}
