import { analyseRound } from "@kansrijk/core/admission/analysis/analyseRound";
import { compareMechanisms } from "@kansrijk/core/admission/analysis/compareMechanisms";
import { luckVersusRule } from "@kansrijk/core/admission/analysis/luckVersusRule";
import { reserveEffect } from "@kansrijk/core/admission/analysis/reserveEffect";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import { roundSchema } from "@kansrijk/core/admission/round";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { Outcome, Refusal } from "@kansrijk/core/vocabulary/refusal";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { ReportProgress } from "../../jobs/workerMessage.ts";

export interface AnalysisInput {
  readonly roundText: string;
  readonly factsText: string;
  readonly seed: string;
  readonly lotteries: number;
  /** Groups to try a reserve for; may be empty. */
  readonly reserveGroups: readonly string[];
}

export type AnalysisOutput =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A whole number that keys the draws of the analysis; the lottery of the round has its own seed. */
const SEED = 2027;
const REPLICATES = 500;
const RESERVE_SHARES = [0, 0.1, 0.2, 0.3, 0.4];

/** In a worker thread: who got what chance, what is luck and what is rule, and what other rules would have done. */
export async function work(input: AnalysisInput, report: ReportProgress): Promise<AnalysisOutput> {
  const round = { ...roundSchema.parse(JSON.parse(input.roundText)), seed: input.seed };
  const facts = JSON.parse(input.factsText) as RegionFacts;
  const lottery = { lotteries: input.lotteries, seed: SEED };
  const parts = 3 + input.reserveGroups.length;
  const watch = (part: number, text: Text) => ({
    onProgress: (share: number) => report(((part + share) / parts) * 0.98, text),
  });
  const placement = await analyseRound(round, facts, { replicates: REPLICATES, seed: SEED }, watch(0, WORDS.placement));
  if (!placement.ok) return placement;
  const luck = await luckVersusRule(round, facts, lottery, watch(1, WORDS.luck));
  const mechanisms = await compareMechanisms(round, facts, lottery, watch(2, WORDS.mechanisms));
  const reserves: Outcome<unknown>[] = [];
  for (const [index, group] of input.reserveGroups.entries())
    reserves.push(await reserveEffect(round, group, RESERVE_SHARES, facts, lottery, watch(3 + index, WORDS.reserve)));
  const refused = reserves.find((outcome) => !outcome.ok);
  if (refused && !refused.ok) return refused;
  return {
    ok: true,
    text: canonicalJson({
      format: "kansrijk-admission-analysis/1",
      placement: placement.value,
      luck,
      mechanisms,
      reserves: reserves.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    }),
  };
}

const WORDS = {
  placement: { nl: "Plaatsing meten", en: "Measuring the placement" },
  luck: { nl: "Geluk en regel scheiden", en: "Telling luck from rule" },
  mechanisms: { nl: "Andere regels doorrekenen", en: "Working out other rules" },
  reserve: { nl: "Voorrangsplaatsen doorrekenen", en: "Working out reserves" },
} satisfies Record<string, Text>;
