import type { CompactRound } from "../compactRound.ts";
import { numberedRound, type DrawnLottery } from "../drawnLotteries.ts";
import { matchRound } from "../matchRound.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Round } from "../round.ts";
import { orderByBits } from "../orderByBits.ts";
import { topTradingCycles } from "../topTradingCycles.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { lotteryPlacer } from "../simulateLotteries.ts";
import type { Text } from "../../vocabulary/text.ts";

export interface NumberedPlacement {
  readonly choice: Int32Array;
  /** The round with the numbers of the lottery. */
  readonly compact: CompactRound;
}

/** Gives the reason when the mechanism has no placement for this lottery, or is not defined for the round at all. */
export type MechanismPlacer = (lottery: DrawnLottery) => NumberedPlacement | { readonly reason: Text };

/** Places lotteries by any mechanism, each exactly as `matchRound` would with those numbers. */
export function mechanismPlacer(round: Round, mechanism: Mechanism): MechanismPlacer {
  if (mechanism === "deferred-acceptance") {
    const simulated = simulatedRound(round);
    const place = lotteryPlacer(simulated);
    return (lottery) => {
      const { choice, numbered } = place(lottery);
      return { choice, compact: numbered ?? numberedRound(simulated.compact, lottery) };
    };
  }
  if (mechanism === "top-trading-cycles" && round.tieBreaking === "multiple") return traderByBits(round);
  return byNumbers(round, mechanism);
}

function byNumbers(round: Round, mechanism: Mechanism): MechanismPlacer {
  return (lottery) => {
    const matching = matchRound(withNumbers(round, lottery), mechanism);
    if (matching.kind === "placed") return matching;
    if (matching.kind === "refused") return { reason: matching.refusals[0]!.message };
    throw new Error(`${mechanism}: ${matching.kind} with all numbers given`);
  };
}

/** Claims of who does not list a programme are drawn too: too many to put in a round. */
function traderByBits(round: Round): MechanismPlacer {
  const { compact } = simulatedRound(round);
  if (compact.shared) return byNumbers(round, "top-trading-cycles");
  const sort = orderByBits(compact.applicants);
  return (lottery) => {
    const rows = (programme: number): Int32Array => {
      const bits = Uint32Array.from({ length: compact.applicants }, (_, a) => lottery.bitsAt!(a, programme));
      const row = new Int32Array(compact.applicants);
      sort(bits, row);
      return row;
    };
    return { choice: topTradingCycles(round, compact, rows), compact: numberedRound(compact, lottery) };
  };
}

/** The round with the numbers of this lottery in place of its own. */
function withNumbers(round: Round, lottery: DrawnLottery): Round {
  const { seed: _replaced, ...rest } = round;
  const place = new Int32Array(round.applicants.length);
  lottery.order?.forEach((applicant, index) => (place[applicant] = index + 1));
  let cell = 0;
  return {
    ...rest,
    applicants: round.applicants.map(({ lotteryNumber: _own, lotteryNumbers: _owns, ...applicant }, index) => {
      if (round.tieBreaking === "single") return { ...applicant, lotteryNumber: place[index]! };
      const numbers = applicant.preferences.map((id) => [id, lottery.bits[cell++]! >>> 1] as const);
      return { ...applicant, lotteryNumbers: Object.fromEntries(numbers) };
    }),
  };
}
