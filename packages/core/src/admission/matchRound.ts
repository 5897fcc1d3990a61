import type { Hashing } from "../lottery/hashing.ts";
import { refused, type Refusal } from "../vocabulary/refusal.ts";
import { claimRows } from "./claimRows.ts";
import { compactFromRound } from "./compactFromRound.ts";
import type { CompactRound } from "./compactRound.ts";
import { deferredAcceptance, orderByNumber } from "./deferredAcceptance.ts";
import { efficiencyAdjusted } from "./efficiencyAdjusted.ts";
import { familiesTogether } from "./families/familiesTogether.ts";
import { hasFamilyPlaces, placeFamilies } from "./families/placeFamilies.ts";
import { firstChoiceRounds } from "./firstChoiceRounds.ts";
import { immediateAcceptance } from "./immediateAcceptance.ts";
import { improvementCycles } from "./improvementCycles.ts";
import { listedProgrammes, lotteryNeed, tiesAnywhere, withoutPriorities } from "./lotteryNeed.ts";
import { MECHANISM_LABELS, type Mechanism } from "./mechanism.ts";
import type { Round } from "./round.ts";
import { roundNumbers, type RoundNumbers } from "./roundNumbers.ts";
import { serialDictatorship } from "./serialDictatorship.ts";
import { roundFaultText } from "./roundFault.ts";
import { missingNumbers, type WhoNeeds } from "./missingNumbers.ts";
import { topTradingCycles } from "./topTradingCycles.ts";

/** A round that was placed. */
export interface Placed {
  readonly kind: "placed";
  readonly mechanism: Mechanism;
  readonly round: Round;
  /** With the extra places for families, if any, in its capacities. */
  readonly compact: CompactRound;
  readonly numbers: RoundNumbers;
  /** Per applicant the index of the choice in its own list, -1 without a place. */
  readonly choice: Int32Array;
}

export type Matching =
  | Placed
  | { readonly kind: "lottery-must-be-drawn"; readonly programmes: readonly string[] }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

type LotteryNeed = (round: Round) => ReadonlySet<string>;

const NEEDS: Record<Mechanism, LotteryNeed> = {
  "deferred-acceptance": lotteryNeed,
  "immediate-acceptance": lotteryNeed,
  eada: lotteryNeed,
  "improvement-cycles": lotteryNeed,
  "top-trading-cycles": tiesAnywhere,
  "serial-dictatorship": listedProgrammes,
  "first-choice-rounds": (round) => new Set([...lotteryNeed(round), ...lotteryNeed(withoutPriorities(round))]),
  "families-together": lotteryNeed,
};

const WHO_NEEDS: Partial<Record<Mechanism, WhoNeeds>> = {
  "top-trading-cycles": "everybody",
  "serial-dictatorship": "everybody",
};

const KNOWS_GROUPS: ReadonlySet<Mechanism> = new Set([
  "deferred-acceptance",
  "immediate-acceptance",
  "first-choice-rounds",
]);

/**
 * Places the applicants of a checked round. Without numbers and seed, where they count, the outcome is a lottery.
 * @param hashing a native one, for very large rounds
 */
export function matchRound(round: Round, mechanism: Mechanism = "deferred-acceptance", hashing?: Hashing): Matching {
  const numbers = roundNumbers(round, NEEDS[mechanism], hashing);
  if ("lotteryMustBeDrawn" in numbers) return { kind: "lottery-must-be-drawn", programmes: numbers.lotteryMustBeDrawn };
  const compact = compactFromRound(round, numbers);
  const refusals = [...unsuited(mechanism, compact, round), ...unnumbered(mechanism, round, numbers)];
  if (refusals.length > 0) return { kind: "refused", refusals };
  if (mechanism === "deferred-acceptance" && hasFamilyPlaces(round))
    return { kind: "placed", mechanism, round, numbers, ...placeFamilies(round, compact) };
  if (mechanism === "families-together") {
    const outcome = familiesTogether(round, compact);
    if (!outcome.ok) return { kind: "refused", refusals: outcome.refusals };
    return { kind: "placed", mechanism, round, compact, numbers, choice: outcome.value };
  }
  const choice = placeBy(mechanism, round, compact, numbers, hashing);
  return { kind: "placed", mechanism, round, compact, numbers, choice };
}

function placeBy(
  mechanism: Exclude<Mechanism, "families-together">,
  round: Round,
  compact: CompactRound,
  numbers: RoundNumbers,
  hashing: Hashing | undefined,
): Int32Array {
  switch (mechanism) {
    case "deferred-acceptance":
      return deferredAcceptance(compact);
    case "immediate-acceptance":
      return immediateAcceptance(compact);
    case "top-trading-cycles":
      return topTradingCycles(round, compact, claimRows(round, numbers, hashing));
    case "serial-dictatorship":
      return serialDictatorship(compact, rowOfAll(round, numbers));
    case "eada":
      return efficiencyAdjusted(
        compact,
        round.applicants.map(({ consent }) => consent ?? true),
      );
    case "improvement-cycles":
      return improvementCycles(compact, deferredAcceptance(compact));
    case "first-choice-rounds":
      return firstChoiceRounds(compact);
  }
}

function rowOfAll(round: Round, numbers: RoundNumbers): Int32Array {
  const isSingle = numbers.origin !== "none" && numbers.kind === "single";
  return orderByNumber(isSingle ? numbers.numbers : new Int32Array(round.applicants.length));
}

function unsuited(mechanism: Mechanism, compact: CompactRound, round: Round): readonly Refusal[] {
  const label = MECHANISM_LABELS[mechanism];
  if (compact.shared && !KNOWS_GROUPS.has(mechanism))
    return refusalsOf(
      `${label.nl} kan niet met reserves of quota: haal die uit de ronde om te vergelijken`,
      `${label.en} is not defined for reserves or quotas: take them out of the round to compare`,
    );
  if (mechanism === "serial-dictatorship" && round.tieBreaking === "multiple")
    return refusalsOf(
      `${label.nl} vraagt één lotnummer per leerling (tieBreaking: single)`,
      `${label.en} needs one lottery number per applicant (tieBreaking: single)`,
    );
  return [];
}

/** Given numbers were checked for what deferred acceptance needs; another mechanism may need more of them. */
function unnumbered(mechanism: Mechanism, round: Round, numbers: RoundNumbers): readonly Refusal[] {
  const needs = NEEDS[mechanism];
  if (numbers.origin !== "given" || needs === lotteryNeed) return [];
  return missingNumbers(round, needs(round), WHO_NEEDS[mechanism] ?? "listers").map((fault) => ({
    kind: "missing-fact",
    message: { nl: roundFaultText(fault, "nl"), en: roundFaultText(fault, "en") },
  }));
}

function refusalsOf(nl: string, en: string): readonly Refusal[] {
  const outcome = refused<never>({ kind: "invalid-setting", message: { nl, en } });
  return outcome.ok ? [] : outcome.refusals;
}
