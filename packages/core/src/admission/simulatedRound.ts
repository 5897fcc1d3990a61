import { compactFromRound } from "./compactFromRound.ts";
import type { Round } from "./round.ts";
import type { SimulatedRound } from "./simulateLotteries.ts";

/** A checked round for simulation: its own numbers and seed play no part. */
export function simulatedRound(round: Round): SimulatedRound {
  const units = new Map<string, number>();
  const unit = Int32Array.from(round.applicants, ({ id, family }) => {
    const name = family ?? id;
    const own = units.get(name) ?? units.size;
    units.set(name, own);
    return own;
  });
  return { compact: compactFromRound(round, { origin: "none" }), tieBreaking: round.tieBreaking, unit };
}
