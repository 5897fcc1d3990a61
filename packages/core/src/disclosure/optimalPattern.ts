import { ENOUGH, isWholeCorner, openReach, type BlockReach } from "./blockReach.ts";
import { bridgeCuts, capacityCut, startingCuts, widerCut } from "./patternCuts.ts";
import type { PatternBlock } from "./patternBlock.ts";
import type { LinearRow, LpSolution, OpenProblem, Solver } from "./solver.ts";

/** Limits that are the same on every machine, so that the same table always gets the same pattern. */
export interface SearchLimits {
  /** Times that a best pattern is looked for. */
  readonly mostRounds: number;
  /** Nodes of the search tree per time. */
  readonly mostNodes: number;
}

const CLEARLY = 0.05;

/**
 * The cheapest safe pattern (Fischetti and Salazar 2000): take the cheapest pattern that meets the conditions found so
 * far, attack it, and turn each attack that succeeds into a condition; when none succeeds it is safe, and none cheaper is.
 * @param start a safe pattern; none dearer is looked for
 * @returns undefined when a limit was reached
 */
export function optimalPattern(
  block: PatternBlock,
  start: ReadonlySet<number>,
  solver: Solver,
  { mostRounds, mostNodes }: SearchLimits,
): Set<number> | undefined {
  const master = openMaster(block, start, solver);
  const reach = openReach(block, solver);
  try {
    tightenLoosely(block, master, reach);
    const startCost = costOf(block, start);
    for (let round = 0; round < mostRounds; round++) {
      const solution = bestPattern(master, mostNodes);
      if (solution.status !== "optimal") return undefined;
      if (solution.objective >= startCost * (1 - 1e-9)) return new Set(start);
      const hidden = new Set(block.ids.flatMap((_, column) => (solution.values[column]! > 0.5 ? [column] : [])));
      block.free.forEach((isFree, column) => isFree && reach.setHidden(column, hidden.has(column) ? 1 : 0));
      const cuts = failures(block, reach, hidden);
      if (cuts.length === 0) return new Set([...hidden].filter((column) => block.free[column]));
      for (const cut of cuts) master.addRow(cut);
    }
    return undefined;
  } finally {
    reach.close();
    master.close();
  }
}

/** Parts of cells first: when they come out whole, or as dear as what is there already, no search is needed. */
function bestPattern(master: OpenProblem, mostNodes: number): LpSolution {
  const loose = master.solve();
  if (loose.status !== "optimal" || isWholeCorner(loose.values)) return loose;
  master.setWhole(true);
  const whole = master.solve({ mostNodes });
  master.setWhole(false);
  return whole;
}

function costOf(block: PatternBlock, columns: ReadonlySet<number>): number {
  return [...columns].reduce((sum, column) => sum + block.cost[column]!, 0);
}

function openMaster(block: PatternBlock, start: ReadonlySet<number>, solver: Solver): OpenProblem {
  const price = (column: number): number => (block.free[column] ? block.cost[column]! : 0);
  const costs = block.ids.map((_, column) => price(column));
  const most = costOf(block, start);
  const columns = block.ids.map((_, column) => column);
  const notDearer = { lower: -Infinity, upper: most * (1 + 1e-9) + 1e-9, columns, values: costs };
  return solver.open({
    cost: costs,
    lower: block.ids.map(() => 0),
    upper: block.free.map((isFree) => (isFree ? 1 : 0)),
    whole: block.ids.map(() => true),
    rows: [...startingCuts(block), ...bridgeCuts(block), notDearer],
  });
}

const MOST_LOOSE_ROUNDS = 60;

/** Conditions from patterns of parts of cells: cheap to find, and they save most of the search. */
function tightenLoosely(block: PatternBlock, master: OpenProblem, reach: BlockReach): void {
  let isNew = true;
  for (let round = 0; round < MOST_LOOSE_ROUNDS && isNew; round++) {
    const solution = master.solve();
    if (solution.status !== "optimal") return;
    block.free.forEach((isFree, column) => isFree && reach.setHidden(column, clamp(solution.values[column]!)));
    isNew = false;
    for (const need of block.needs) {
      const { falls, reduced } = reach.reach(need);
      const cut = falls > ENOUGH ? capacityCut(block, need, reduced) : undefined;
      if (!cut || weight(cut, solution.values) > 1 - CLEARLY) continue;
      master.addRow(cut);
      isNew = true;
    }
  }
}

function weight(cut: LinearRow, values: Float64Array): number {
  return cut.columns.reduce((sum, column, k) => sum + cut.values[k]! * values[column]!, 0);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** The attacks on a pattern that succeed, as conditions. */
function failures(block: PatternBlock, reach: BlockReach, hidden: ReadonlySet<number>): LinearRow[] {
  const cuts: LinearRow[] = [];
  const proofs: Float64Array[] = [];
  for (const need of block.needs) {
    if (proofs.some((values) => need.direction * (need.reach - values[need.column]!) <= ENOUGH)) continue;
    const { falls, reduced } = reach.reach(need);
    const proof = falls > ENOUGH ? undefined : reach.proofOf(need);
    const cut = proof ? undefined : falls > ENOUGH ? capacityCut(block, need, reduced) : widerCut(block, hidden);
    if (proof) proofs.push(proof);
    else if (cut) cuts.push(cut);
  }
  return cuts;
}
