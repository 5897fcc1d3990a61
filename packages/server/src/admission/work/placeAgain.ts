import { matchRound, type Placed } from "@kansrijk/core/admission/matchRound";
import type { Round } from "@kansrijk/core/admission/round";
import { nodeHashing } from "../../hashing/nodeHashing.ts";

/**
 * Places a fixed round with the drawn seed: the same every time.
 * @param roundText a document that was checked when it was written, and by its hash when it was read
 */
export function placeAgain(roundText: string, seed: string): Placed {
  const matching = matchRound({ ...(JSON.parse(roundText) as Round), seed }, "deferred-acceptance", nodeHashing);
  if (matching.kind !== "placed") throw new Error(`a round with a seed was not placed: ${matching.kind}`);
  return matching;
}
