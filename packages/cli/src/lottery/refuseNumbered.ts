import type { Round } from "@kansrijk/core/admission/round";
import type { CommonOptions } from "../io.ts";
import { refusalIn } from "./refusalIn.ts";

/** A round that has numbers or a seed of its own is not drawn again. */
export function refuseNumbered(path: string, { applicants, seed }: Round, common: CommonOptions): void {
  const numbered = applicants.filter((each) => each.lotteryNumber !== undefined || each.lotteryNumbers !== undefined);
  if (seed === undefined && numbered.length === 0) return;
  const [nl, en] = seed === undefined ? ["lotnummers", "lottery numbers"] : ["een seed", "a seed"];
  throw refusalIn(common, {
    nl: `${path}: de ronde heeft al ${nl}; daar komt geen loting meer bij.`,
    en: `${path}: the round has ${en} already; no draw is added to that.`,
  });
}
