import { writeCutoffDraws } from "@kansrijk/core/admission/analysis/cutoffBytes";
import { cutoffDraws } from "@kansrijk/core/admission/analysis/cutoffDraws";
import { publicCutoffs } from "@kansrijk/core/admission/analysis/publicCutoffs";
import type { Round } from "@kansrijk/core/admission/round";
import type { ReportProgress } from "../../jobs/workerMessage.ts";

export interface ChancesInput {
  readonly round: Round;
  readonly lotteries: number;
  readonly seed: number;
  /** For everybody: without what shows small groups and classes. */
  readonly isPublic: boolean;
}

/** In a worker thread: draws complete lotteries of a round, each time with who applies drawn again. */
export function work({ round, lotteries, seed, isPublic }: ChancesInput, report: ReportProgress): Uint8Array {
  const text = { nl: "Loten en plaatsen", en: "Drawing and placing" };
  const draws = cutoffDraws(round, { lotteries, seed, resample: true }, (share) => report(share * 0.95, text));
  return writeCutoffDraws(isPublic ? publicCutoffs(draws, round) : draws);
}
