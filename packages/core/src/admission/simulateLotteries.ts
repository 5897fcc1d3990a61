import { philox } from "../random/philox.ts";
import type { CompactRound } from "./compactRound.ts";
import { deferredAcceptance } from "./deferredAcceptance.ts";
import { orderByKeys } from "./orderByKeys.ts";
import { singleLotterySolver } from "./singleLotterySolver.ts";

/** Kinds of draws in this room; each is part of the key (docs/decisions/0005-keyed-draws.md). */
export const ADMISSION_DRAWS = { single: 1, multiple: 2, resample: 3 } as const;

export interface SimulatedRound {
  readonly compact: CompactRound;
  readonly tieBreaking: "single" | "multiple";
  /** Per applicant the number of its unit: families share one. */
  readonly unit: Int32Array;
}

/** Gives the placement of lottery `replicate`; the array is used again for the next one. */
export type Lotteries = (replicate: number) => Int32Array;

/**
 * Complete redraws of a round for simulation: keyed by (seed, unit, replicate), so that parts of the work can be done
 * anywhere and an applicant more changes no other draw. Not for a real draw: that is `core/lottery`.
 * @param seed a whole number from 0 to 2^53 - 1
 */
export function simulateLotteries({ compact, tieBreaking, unit }: SimulatedRound, seed: number): Lotteries {
  const key = Uint32Array.of(seed >>> 0, Math.floor(seed / 2 ** 32));
  if (tieBreaking === "multiple") return multipleLotteries(compact, unit, key);
  const { applicants } = compact;
  const draw = singleKeys(unit, key);
  const order = new Int32Array(applicants);
  const spare = new Int32Array(applicants);
  const choice = new Int32Array(applicants);
  const solve = !compact.shared && compact.numberPer === "applicant" ? singleLotterySolver(compact) : undefined;
  return (replicate) => {
    // Members of a family have equal keys: turning the start around gives each of two the better place half the time.
    for (let a = 0; a < applicants; a++) order[a] = replicate % 2 === 0 ? a : applicants - 1 - a;
    orderByKeys(draw(replicate), order, spare);
    if (solve) solve(order, choice);
    else choice.set(deferredAcceptance(withNumbers(compact, order)));
    return choice;
  };
}

/** Four lotteries from each call of the generator. */
function singleKeys(unit: Int32Array, key: Uint32Array): (replicate: number) => Uint32Array {
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  const keys = [0, 1, 2, 3].map(() => new Uint32Array(unit.length));
  let block = -1;
  return (replicate) => {
    if (replicate >> 2 !== block) {
      block = replicate >> 2;
      for (let a = 0; a < unit.length; a++) {
        counter.set([unit[a]!, 0, block, ADMISSION_DRAWS.single]);
        philox(counter, key, out);
        for (let part = 0; part < 4; part++) keys[part]![a] = out[part]!;
      }
    }
    return keys[replicate & 3]!;
  };
}

/** The round with the lottery in this order; own orders stay as they are. */
function withNumbers(compact: CompactRound, order: Int32Array): CompactRound {
  const place = new Int32Array(order.length);
  order.forEach((applicant, index) => (place[applicant] = index + 1));
  if (compact.numberPer === "applicant") return { ...compact, number: place };
  return { ...compact, number: cellNumbers(compact, (applicant) => place[applicant]!) };
}

function cellNumbers(compact: CompactRound, draw: (applicant: number, programme: number) => number): Int32Array {
  const number = Int32Array.from(compact.number);
  for (let applicant = 0; applicant < compact.applicants; applicant++)
    for (let cell = compact.offset[applicant]!; cell < compact.offset[applicant + 1]!; cell++) {
      const programme = compact.programme[cell]!;
      if (compact.ordered?.[programme] !== 1) number[cell] = draw(applicant, programme);
    }
  return number;
}

function multipleLotteries(compact: CompactRound, unit: Int32Array, key: Uint32Array): Lotteries {
  const cells = compact.programme.length;
  const round: CompactRound =
    compact.numberPer === "cell" ? compact : { ...compact, number: new Int32Array(cells), numberPer: "cell" };
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  return (replicate) => {
    const number = cellNumbers(round, (applicant, programme) => {
      counter.set([unit[applicant]!, programme, replicate, ADMISSION_DRAWS.multiple]);
      philox(counter, key, out);
      return out[0]! >>> 1;
    });
    return deferredAcceptance({ ...round, number });
  };
}
