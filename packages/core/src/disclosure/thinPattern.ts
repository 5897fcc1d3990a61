import { ENOUGH, openReach, type BlockReach } from "./blockReach.ts";
import type { Need, PatternBlock } from "./patternBlock.ts";
import type { Solver } from "./solver.ts";

/**
 * Takes out what is hidden needlessly, dearest first: a cell is shown again when every need is still met. For each need
 * one set of numbers is kept that proves it; only needs whose proof moved the cell are looked at again.
 * @param mostChecks stop after so many linear problems
 */
export function thinPattern(
  block: PatternBlock,
  hidden: ReadonlySet<number>,
  solver: Solver,
  mostChecks = Number.POSITIVE_INFINITY,
): Set<number> {
  const reach = openReach(block, solver);
  const kept = new Set(hidden);
  try {
    for (const column of kept) reach.setHidden(column, 1);
    const proofs = new Map<Need, Float64Array>();
    if (!prove(block.needs, reach, proofs)) return kept;
    for (const column of [...kept].sort((a, b) => block.cost[b]! - block.cost[a]!)) {
      if (reach.checks() > mostChecks) break;
      reach.setHidden(column, 0);
      const isMoved = (values: Float64Array): boolean =>
        values[column]! > block.shownHigh[column]! + ENOUGH || values[column]! < block.shownLow[column]! - ENOUGH;
      const again = block.needs.filter((need) => isMoved(proofs.get(need)!));
      const renewed = new Map<Need, Float64Array>();
      if (prove(again, reach, renewed)) {
        kept.delete(column);
        for (const [need, values] of renewed) proofs.set(need, values);
      } else reach.setHidden(column, 1);
    }
    return kept;
  } finally {
    reach.close();
  }
}

/** Finds numbers that prove each need, one set for as many as it can; false at the first that cannot be met. */
function prove(needs: readonly Need[], reach: BlockReach, proofs: Map<Need, Float64Array>): boolean {
  for (const need of needs) {
    if (proofs.has(need)) continue;
    const values = reach.proofOf(need);
    if (!values) return false;
    for (const other of needs)
      if (!proofs.has(other) && other.direction * (other.reach - values[other.column]!) <= ENOUGH)
        proofs.set(other, values);
  }
  return true;
}
