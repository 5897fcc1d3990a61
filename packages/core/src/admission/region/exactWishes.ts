import { repairWishes } from "./repairWishes.ts";
import type { WishRows } from "./wishRows.ts";

/** One place on everybody's list, to be filled so that every department stands there as often as demanded. */
export interface WishTask {
  readonly rows: WishRows;
  /** Per pupil the index into `rows.candidates`. */
  readonly advice: Uint8Array;
  /** Per pupil: what it listed before this, which may not come again. */
  readonly taken: readonly Int32Array[];
  /** Per department; together as many as there are pupils. */
  readonly demand: readonly number[];
  /** Fills `out` with a pupil's random liking of each candidate. */
  readonly chance: (pupil: number, out: Float64Array, count: number) => void;
}

export interface WishOutcome {
  /** Per pupil the department; -1 when everything it may list is on its list already. */
  readonly wish: Int32Array;
  /** Wishes missing at the departments that are to have them, because no exchange of wishes could put that right. */
  readonly misplaced: number;
  /** Pupils whose wish had to be moved after the drawing. */
  readonly moved: number;
}

const ROUNDS = 12;

/**
 * A logit with one constant per department. The constants follow by iterative proportional fitting: then the expected
 * number of wishes is the demanded one. Everybody draws, and the few too many at one department move to where there are
 * too few, along the paths on which the least liking is lost.
 */
export function exactWishes(task: WishTask): WishOutcome {
  const { rows, demand } = task;
  const weight = weightsOf(task);
  const constants = fitConstants(weight, task);
  const score = new Float64Array(weight.length);
  const wish = new Int32Array(task.advice.length);
  const noise = new Float64Array(demand.length);
  for (let pupil = 0; pupil < wish.length; pupil++) {
    const row = rows.candidates[task.advice[pupil]!]!;
    const start = rows.offset[pupil]!;
    task.chance(pupil, noise, row.length);
    wish[pupil] = -1;
    let top = -Infinity;
    for (let at = 0; at < row.length; at++) {
      const share = weight[start + at]! * constants[row[at]!]!;
      score[start + at] = share > 0 ? Math.log(share) + noise[at]! : -Infinity;
      if (score[start + at]! > top) {
        top = score[start + at]!;
        wish[pupil] = row[at]!;
      }
    }
  }
  return { wish, ...repairWishes(wish, score, task) };
}

/** exp(liking), relative to the best of the row; 0 for what is already on the list. */
function weightsOf({ rows, advice, taken }: WishTask): Float64Array {
  const weight = new Float64Array(rows.liking.length);
  for (let pupil = 0; pupil < advice.length; pupil++) {
    const [start, end] = [rows.offset[pupil]!, rows.offset[pupil + 1]!];
    const row = rows.candidates[advice[pupil]!]!;
    let top = -Infinity;
    for (let cell = start; cell < end; cell++) top = Math.max(top, rows.liking[cell]!);
    for (let cell = start; cell < end; cell++) weight[cell] = Math.exp(rows.liking[cell]! - top);
    for (const list of taken) {
      const at = row.indexOf(list[pupil]!);
      if (at >= 0) weight[start + at] = 0;
    }
  }
  return weight;
}

function fitConstants(weight: Float64Array, { rows, advice, demand }: WishTask): Float64Array {
  const constants = Float64Array.from(demand, (count) => (count > 0 ? 1 : 0));
  const expected = new Float64Array(demand.length);
  for (let round = 0; round < ROUNDS; round++) {
    expected.fill(0);
    for (let pupil = 0; pupil < advice.length; pupil++) {
      const row = rows.candidates[advice[pupil]!]!;
      const start = rows.offset[pupil]!;
      let sum = 0;
      for (let at = 0; at < row.length; at++) sum += weight[start + at]! * constants[row[at]!]!;
      if (sum === 0) continue;
      const factor = 1 / sum;
      for (let at = 0; at < row.length; at++) {
        const department = row[at]!;
        expected[department]! += weight[start + at]! * constants[department]! * factor;
      }
    }
    for (let department = 0; department < demand.length; department++)
      if (expected[department]! > 0) constants[department]! *= demand[department]! / expected[department]!;
  }
  return constants;
}
