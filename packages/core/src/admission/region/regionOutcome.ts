import type { Interval } from "../../measures/concentration.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { simulateLotteries } from "../simulateLotteries.ts";
import type { Round } from "../round.ts";

/** Over many lotteries: the mean, and where the middle 95% of the lotteries lies. */
export interface OverLotteries {
  readonly mean: number;
  readonly interval: Interval;
}

/** Pupils by the rank of the choice they were placed at. */
export interface RankOutcome {
  readonly first: OverLotteries;
  readonly second: OverLotteries;
  readonly third: OverLotteries;
  readonly other: OverLotteries;
}

export interface RegionOutcome {
  readonly lotteries: number;
  readonly all: RankOutcome;
  readonly unplaced: OverLotteries;
  /** In the order of the programmes of the round. */
  readonly programmes: readonly RankOutcome[];
}

const RANKS = 4;

/** Places a round again and again with complete lotteries, and counts the placements by programme and rank. */
export function regionOutcome(round: Round, { lotteries, seed }: { lotteries: number; seed: number }): RegionOutcome {
  const simulated = simulatedRound(round);
  const { offset, programme, applicants, programmes } = simulated.compact;
  const run = simulateLotteries(simulated, seed);
  const cells = programmes * RANKS;
  const counts = new Int32Array(cells * lotteries);
  const totals = Array.from({ length: RANKS + 1 }, () => new Int32Array(lotteries));
  for (let lottery = 0; lottery < lotteries; lottery++) {
    const choice = run(lottery);
    for (let applicant = 0; applicant < applicants; applicant++) {
      const rank = choice[applicant]!;
      const group = rank < 0 ? RANKS : Math.min(rank, RANKS - 1);
      totals[group]![lottery]!++;
      if (rank >= 0) counts[(programme[offset[applicant]! + rank]! * RANKS + group) * lotteries + lottery]!++;
    }
  }
  const ofCell = (cell: number): OverLotteries =>
    overLotteries(counts.subarray(cell * lotteries, (cell + 1) * lotteries));
  return {
    lotteries,
    all: byRank((rank) => overLotteries(totals[rank]!)),
    unplaced: overLotteries(totals[RANKS]!),
    programmes: Array.from({ length: programmes }, (_, index) => byRank((rank) => ofCell(index * RANKS + rank))),
  };
}

function byRank(of: (rank: number) => OverLotteries): RankOutcome {
  return { first: of(0), second: of(1), third: of(2), other: of(3) };
}

function overLotteries(values: Int32Array): OverLotteries {
  const sorted = values.toSorted();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const sum = sorted.reduce((total, value) => total + value, 0);
  return { mean: sorted.length === 0 ? 0 : sum / sorted.length, interval: { low: at(0.025), high: at(0.975) } };
}
