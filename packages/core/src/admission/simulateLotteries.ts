import { expandReserves, type ExpandedRound } from "./analysis/expandReserves.ts";
import type { CompactRound } from "./compactRound.ts";
import { deferredAcceptance } from "./deferredAcceptance.ts";
import { drawnLotteries, numberedRound, type DrawnLottery } from "./drawnLotteries.ts";
import { placeFamilies } from "./families/placeFamilies.ts";
import type { SimulatedRound } from "./simulatedRound.ts";
import { singleLotterySolver } from "./singleLotterySolver.ts";

/** Gives the placement of lottery `replicate`; the array is used again for the next one. */
export type Lotteries = (replicate: number) => Int32Array;

/**
 * Complete redraws of a round for simulation: keyed by (seed, unit, replicate), so that parts of the work can be done
 * anywhere and an applicant more changes no other draw. Not for a real draw: that is `core/lottery`.
 * @param seed a whole number from 0 to 2^53 - 1
 */
export function simulateLotteries(round: SimulatedRound, seed: number): Lotteries {
  const draw = drawnLotteries(round, seed);
  const place = lotteryPlacer(round);
  return (replicate) => place(draw(replicate)).choice;
}

/** The placement of one lottery. */
export interface LotteryPlacement {
  /** Per applicant the index of the choice, -1 without a place. */
  readonly choice: Int32Array;
  /** Per applicant the cell in the expanded round, -1 without a place; only when that is another round. */
  readonly cell?: Int32Array;
  /** The round with the numbers of this lottery, and the extra places it gave; when there is no expanded round. */
  readonly numbered?: CompactRound;
}

/** Places any lottery of this round; the arrays are used again for the next one. */
export function lotteryPlacer(
  round: SimulatedRound,
  expanded = expansionOf(round),
): (lottery: DrawnLottery) => LotteryPlacement {
  const { compact, families } = round;
  if (!expanded)
    return (lottery) => {
      const numbered = numberedRound(compact, lottery);
      if (!families) return { choice: deferredAcceptance(numbered), numbered };
      const placed = placeFamilies(families, numbered);
      return { choice: placed.choice, numbered: placed.compact };
    };
  const isPlain = round.tieBreaking === "single" && compact.numberPer === "applicant";
  const solve = isPlain ? singleLotterySolver(expanded.compact) : undefined;
  const cell = new Int32Array(compact.applicants);
  const choice = new Int32Array(compact.applicants);
  if (solve && expanded.compact === compact)
    return (lottery) => {
      solve(lottery.order!, choice);
      return { choice };
    };
  return (lottery) => {
    if (solve) solve(lottery.order!, cell);
    else cell.set(deferredAcceptance(expandedNumbers(expanded, numberedRound(compact, lottery))));
    for (let a = 0; a < cell.length; a++) {
      const at = cell[a]!;
      cell[a] = at < 0 ? -1 : expanded.compact.offset[a]! + at;
      choice[a] = at < 0 ? -1 : expanded.cellOf[cell[a]!]! - compact.offset[a]!;
    }
    return { choice, cell };
  };
}

/** The round with its reserves as programmes of their own, where that can be done. */
export function expansionOf({ compact, families }: SimulatedRound): ExpandedRound | undefined {
  return families ? undefined : expandReserves(compact);
}

function expandedNumbers({ compact, cellOf }: ExpandedRound, numbered: CompactRound): CompactRound {
  const { number, numberPer } = numbered;
  return {
    ...compact,
    number: numberPer === "cell" ? cellOf.map((cell) => number[cell]!) : number,
    numberPer,
  };
}
