import type { Hashing } from "../lottery/hashing.ts";
import { lotteryNumbers } from "../lottery/lotteryNumbers.ts";
import { numberAt } from "./applicantValues.ts";
import { orderByNumber } from "./deferredAcceptance.ts";
import type { Round } from "./round.ts";
import { lotOf, type RoundNumbers } from "./roundNumbers.ts";

/** All applicants in the order of the lottery at a programme, also those who do not list it. */
export type ClaimRows = (programme: number) => Int32Array;

/**
 * The rows of a round with its numbers. With a draw per programme: given numbers count wherever they are given, and who
 * has none there goes after who has one; numbers from a seed are drawn for everybody (docs/formats/round.md).
 */
export function claimRows(round: Round, numbers: RoundNumbers, hashing?: Hashing): ClaimRows {
  const { applicants, programmes } = round;
  if (numbers.origin === "none" || numbers.kind === "single") {
    const row = orderByNumber(numbers.origin === "none" ? new Int32Array(applicants.length) : numbers.numbers);
    return () => row;
  }
  const { seed } = numbers;
  if (!seed)
    return (programme) =>
      orderByNumber(
        Int32Array.from(applicants, (applicant) => numberAt(applicant, programmes[programme]!.id) ?? WITHOUT),
      );
  const lots = applicants.map(lotOf);
  return (programme) => orderByNumber(lotteryNumbers(seed, lots, programmes[programme]!.id, hashing));
}

/** Keys are sorted without a sign, so this one comes after every number that can be given. */
const WITHOUT = -1;
