import { chancesFromCutoffs, type ChanceAnswer } from "@kansrijk/core/admission/analysis/chancesFromCutoffs";
import type { Wishes } from "@kansrijk/core/admission/analysis/wishes";
import { RUNS_OUT_FROM } from "@kansrijk/core/admission/analysis/chanceWarnings";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { chancesAnswer, chancesRequest } from "../api/admissionPupilSchemas.ts";
import type { Database } from "../store/database.ts";
import { cutoffsOf } from "./cutoffCache.ts";

export type Chances = z.infer<typeof chancesAnswer>;
export type ListChance = Chances["choices"][number];

/** The chances of a list from the lotteries that were drawn for a round; undefined when none were. */
export async function chancesFor(
  db: Kysely<Database>,
  round: string,
  { advice, ...request }: z.infer<typeof chancesRequest>,
  isTrusted: boolean,
): Promise<Outcome<Chances> | undefined> {
  const draws = await cutoffsOf(db, round, isTrusted);
  if (!draws) return undefined;
  const outcome = chancesFromCutoffs(draws, { ...request, ...(advice === undefined ? {} : { advice }) });
  if (!outcome.ok) return outcome;
  const { lotteries, resample, warnings, bestAddition, covers, runsOut } = outcome.value;
  return done({
    round,
    lotteries,
    resample,
    choices: listChances(outcome.value),
    unplaced: chanceOf(null, runsOut),
    isLikelyToRunOut: runsOut.chance >= RUNS_OUT_FROM,
    warnings: warnings.map(({ kind, message, programme = null }) => ({ kind, message, programme })),
    bestAddition: bestAddition ?? null,
    covers,
  });
}

/** The chances of somebody's own list, when lotteries were drawn. */
export async function chancesOfList(db: Kysely<Database>, round: string, wishes: Wishes): Promise<ListChance[] | null> {
  // Who holds a code of the round is no coordinator: the lotteries that everybody may see.
  const draws = await cutoffsOf(db, round, false);
  const outcome = draws && chancesFromCutoffs(draws, wishes);
  return outcome?.ok ? [...listChances(outcome.value), chanceOf(null, outcome.value.runsOut)] : null;
}

function listChances({ choices }: ChanceAnswer): ListChance[] {
  return choices.map(({ programme, chance }) => chanceOf(programme, chance));
}

function chanceOf(programme: string | null, found: ChanceAnswer["runsOut"] | null): ListChance {
  return {
    programme,
    chance: found && found.chance,
    low: found && found.interval.low,
    high: found && found.interval.high,
  };
}
