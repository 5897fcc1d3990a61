import {
  compareMechanisms,
  type MechanismEffect,
  type MechanismSettings,
  type UndefinedMechanism,
} from "@kansrijk/core/admission/analysis/compareMechanisms";
import { compareRuns } from "@kansrijk/core/admission/compareRuns";
import { matchRound } from "@kansrijk/core/admission/matchRound";
import type { Mechanism } from "@kansrijk/core/admission/mechanism";
import { placementsJson } from "@kansrijk/core/admission/placementsJson";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Round } from "@kansrijk/core/admission/round";

/** One mechanism with the lottery numbers of the round (null when not drawn, or not defined), and over many lotteries. */
export interface ComparedRule {
  readonly mechanism: Mechanism;
  readonly firstChoice: number | null;
  readonly unplaced: number | null;
  /** Applicants with another place than under deferred acceptance. */
  readonly changed: number | null;
  readonly effect: MechanismEffect | UndefinedMechanism;
}

export async function compareRules(
  round: Round,
  facts: RegionFacts | undefined,
  settings: MechanismSettings,
): Promise<ComparedRule[]> {
  const { mechanisms } = await compareMechanisms(round, facts, settings);
  const base = matchRound(round);
  return mechanisms.map((effect) => {
    const { mechanism } = effect;
    const placed = matchRound(round, mechanism);
    if (placed.kind !== "placed" || base.kind !== "placed")
      return { mechanism, firstChoice: null, unplaced: null, changed: null, effect };
    const { firstChoice, unplaced } = placementsJson(placed);
    return { mechanism, firstChoice, unplaced, changed: compareRuns(base, placed).length, effect };
  });
}
