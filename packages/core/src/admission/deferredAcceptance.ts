import { acceptByChoice } from "./acceptByChoice.ts";
import { acceptByKeys } from "./acceptByKeys.ts";
import type { CompactRound } from "./compactRound.ts";
import { orderByKeys } from "./orderByKeys.ts";
import { singleLotterySolver } from "./singleLotterySolver.ts";
import { standings } from "./standings.ts";

/**
 * Pupil-proposing deferred acceptance (Gale and Shapley 1962) over the choice functions of docs/formats/round.md: the
 * stable placement that is best for every applicant. Per applicant the index of the choice, -1 without a place.
 */
export function deferredAcceptance(round: CompactRound): Int32Array {
  if (round.shared) return acceptByChoice(round);
  const solve = round.numberPer === "applicant" ? singleLotterySolver(round) : undefined;
  if (!solve) return acceptByKeys(round, standings(round));
  const choice = new Int32Array(round.applicants);
  solve(orderByNumber(round.number), choice);
  return choice;
}

/** Applicants from the lowest lottery number to the highest; equal numbers (0: none was needed) in their own order. */
export function orderByNumber(numbers: Int32Array): Int32Array {
  const row = rowOfNumbers(numbers);
  if (row) return row;
  const order = new Int32Array(numbers.length);
  for (let applicant = 0; applicant < order.length; applicant++) order[applicant] = applicant;
  orderByKeys(new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length), order, new Int32Array(order.length));
  return order;
}

/** The same when the numbers are exactly 1..n, as they are after a draw. */
function rowOfNumbers(numbers: Int32Array): Int32Array | undefined {
  const applicants = numbers.length;
  const row = new Int32Array(applicants).fill(-1);
  for (let applicant = 0; applicant < applicants; applicant++) {
    const place = numbers[applicant]! - 1;
    if (place < 0 || place >= applicants || row[place]! >= 0) return undefined;
    row[place] = applicant;
  }
  return row;
}
