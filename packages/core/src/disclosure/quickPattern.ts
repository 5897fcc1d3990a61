import { ENOUGH, isWholeCorner } from "./blockReach.ts";
import type { Need, PatternBlock } from "./patternBlock.ts";
import type { OpenProblem, Solver } from "./solver.ts";

/** The block in which hiding is chosen by cost: per free cell a part of its number may leave what is shown, at a price. */
interface Moves {
  readonly problem: OpenProblem;
  /** Column of the rise and the fall of a free cell; -1 for others. */
  readonly rise: Int32Array;
  readonly fall: Int32Array;
}

/**
 * A safe pattern, found fast and not always the cheapest: need after need, the cheapest way to move numbers so that the
 * cell gets its room, while cells hidden already move for nothing (Kelly, Golden and Assad 1992: sequential linear
 * programming). Gives the columns to hide, or the needs that cannot be met even with all free cells hidden.
 */
export function quickPattern(
  block: PatternBlock,
  solver: Solver,
): { readonly hidden: Set<number> } | { readonly unmet: readonly Need[] } {
  const moves = openMoves(block, solver);
  const hidden = new Set<number>();
  const met = new Set<Need>();
  const unmet: Need[] = [];
  try {
    const bySize = [...block.needs].sort((a, b) => size(block, b) - size(block, a));
    for (const need of bySize) {
      if (met.has(need)) continue;
      const values = cheapestMove(block, moves, need);
      if (!values) {
        unmet.push(need);
        continue;
      }
      hideMoved(block, moves, values, hidden);
      for (const other of block.needs) if (isMet(other, values)) met.add(other);
    }
  } finally {
    moves.problem.close();
  }
  return unmet.length > 0 ? { unmet } : { hidden };
}

function size(block: PatternBlock, need: Need): number {
  return Math.abs(need.reach - block.count[need.column]!);
}

function isMet(need: Need, values: Float64Array): boolean {
  return need.direction * (need.reach - values[need.column]!) <= ENOUGH;
}

/** The number of each cell in the cheapest way to meet the need; undefined when there is none. */
function cheapestMove(block: PatternBlock, { problem, rise, fall }: Moves, need: Need): Float64Array | undefined {
  const { column, direction, reach } = need;
  const [low, high] = [block.hiddenLow[column]!, block.hiddenHigh[column]!];
  if (direction === 1) problem.setBounds(column, reach, high);
  else problem.setBounds(column, low, reach);
  let solution = problem.solve();
  if (block.whole && solution.status === "optimal" && !isWholeCorner(solution.values)) {
    problem.setWhole(true);
    solution = problem.solve();
    problem.setWhole(false);
  }
  problem.setBounds(column, low, high);
  if (solution.status !== "optimal") return undefined;
  return Float64Array.from(block.ids, (_, at) => {
    const moved = rise[at]! < 0 ? 0 : solution.values[rise[at]!]! - solution.values[fall[at]!]!;
    return solution.values[at]! + moved;
  });
}

function hideMoved(
  block: PatternBlock,
  { problem, rise, fall }: Moves,
  values: Float64Array,
  hidden: Set<number>,
): void {
  values.forEach((value, column) => {
    if (rise[column]! < 0 || hidden.has(column)) return;
    if (value <= block.shownHigh[column]! + ENOUGH && value >= block.shownLow[column]! - ENOUGH) return;
    hidden.add(column);
    problem.setCost(rise[column]!, 0);
    problem.setCost(fall[column]!, 0);
  });
}

function openMoves(block: PatternBlock, solver: Solver): Moves {
  const width = block.ids.length;
  const [rise, fall] = [new Int32Array(width).fill(-1), new Int32Array(width).fill(-1)];
  const [cost, lower, upper]: [number[], number[], number[]] = [[], [], []];
  for (let column = 0; column < width; column++) {
    cost.push(0);
    lower.push(block.shownLow[column]!);
    upper.push(block.shownHigh[column]!);
  }
  const most = block.needs.reduce((sum, need) => Math.max(sum, size(block, need)), 1);
  const add = (room: number, price: number): number => {
    // A cell with little room is hidden for the same price as one with much.
    cost.push(price / Math.max(1e-6, Math.min(room, most)));
    lower.push(0);
    upper.push(room);
    return cost.length - 1;
  };
  block.free.forEach((isFree, column) => {
    if (!isFree) return;
    rise[column] = add(block.hiddenHigh[column]! - block.shownHigh[column]!, block.cost[column]!);
    fall[column] = add(block.shownLow[column]! - block.hiddenLow[column]!, block.cost[column]!);
  });
  const rows = block.rows.map((row) => {
    const columns = [...row.columns];
    const values = [...row.values];
    row.columns.forEach((column, k) => {
      if (rise[column]! < 0) return;
      columns.push(rise[column]!, fall[column]!);
      values.push(row.values[k]!, -row.values[k]!);
    });
    return { ...row, columns, values };
  });
  const problem = solver.open({ cost, lower, upper, whole: cost.map(() => true), rows });
  return { problem, rise, fall };
}
