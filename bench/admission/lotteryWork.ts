import { simulateLotteries } from "@kansrijk/core/admission/simulateLotteries";
import { makeInstance, type InstanceSize } from "./instance.ts";

export interface LotteryTask {
  readonly size: InstanceSize;
  /** Numbers of the first lottery and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Full lotteries of a made round: per choice how many applicants got it, and last how many got none. */
export function work({ size, from, to }: LotteryTask): Int32Array {
  const compact = makeInstance(size);
  const unit = Int32Array.from({ length: compact.applicants }, (_, applicant) => applicant);
  const run = simulateLotteries({ compact, tieBreaking: "single", unit }, 2026);
  const longest = Math.max(...compact.offset.subarray(1).map((end, applicant) => end - compact.offset[applicant]!));
  const counts = new Int32Array(longest + 1);
  for (let replicate = from; replicate < to; replicate++)
    for (const rank of run(replicate)) counts[rank < 0 ? longest : rank]!++;
  return counts;
}
