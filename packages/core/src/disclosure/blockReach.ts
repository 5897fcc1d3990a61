import type { Need, PatternBlock } from "./patternBlock.ts";
import type { OpenProblem, Solver } from "./solver.ts";

/** How far a cell can go under a pattern: `falls` is what is short of the need, 0 or less when it is met. */
export interface Reach {
  readonly falls: number;
  readonly values: Float64Array;
  /** Worth of one unit of room per column: positive at its lower bound, negative at its upper. */
  readonly reduced: Float64Array;
}

/** One block with the solver, as an attacker sees it; `hidden` per column from 0 to 1, parts of it only while searching. */
export interface BlockReach {
  setHidden(column: number, hidden: number): void;
  reach(need: Need): Reach;
  /** Numbers that meet the need and fit everything, whole ones when the table counts people; undefined when there are none. */
  proofOf(need: Need): Float64Array | undefined;
  readonly checks: () => number;
  close(): void;
}

export function openReach(block: PatternBlock, solver: Solver): BlockReach {
  const [low, high] = [Float64Array.from(block.shownLow), Float64Array.from(block.shownHigh)];
  const problem = solver.open({
    cost: Array.from(low, () => 0),
    lower: [...low],
    upper: [...high],
    whole: block.ids.map(() => true),
    rows: block.rows,
  });
  let checks = 0;
  const reach = (need: Need): Reach => {
    checks++;
    problem.setCost(need.column, -need.direction);
    const { status, values, reduced } = problem.solve();
    problem.setCost(need.column, 0);
    if (status !== "optimal") throw new RangeError(`the counts of a table contradict its sums (${status})`);
    return { falls: need.direction * (need.reach - values[need.column]!), values, reduced };
  };
  return {
    setHidden(column, hidden) {
      low[column] = block.shownLow[column]! - (block.shownLow[column]! - block.hiddenLow[column]!) * hidden;
      high[column] = block.shownHigh[column]! + (block.hiddenHigh[column]! - block.shownHigh[column]!) * hidden;
      problem.setBounds(column, low[column], high[column]);
    },
    reach,
    proofOf(need) {
      const { falls, values } = reach(need);
      if (falls > ENOUGH) return undefined;
      if (!block.whole || isWholeCorner(values)) return values;
      checks++;
      const { column, direction } = need;
      if (direction === 1) problem.setBounds(column, need.reach, high[column]!);
      else problem.setBounds(column, low[column]!, need.reach);
      const whole = anyWhole(problem);
      problem.setBounds(column, low[column]!, high[column]!);
      return whole;
    },
    checks: () => checks,
    close: () => problem.close(),
  };
}

/** Any whole numbers that fit. Most corners are whole already; only when not, a search is needed. */
function anyWhole(problem: OpenProblem): Float64Array | undefined {
  const corner = problem.solve();
  if (corner.status !== "optimal") return undefined;
  if (isWholeCorner(corner.values)) return corner.values;
  problem.setWhole(true);
  const whole = problem.solve();
  problem.setWhole(false);
  return whole.status === "optimal" ? whole.values : undefined;
}

export function isWholeCorner(values: Float64Array): boolean {
  return values.every((value) => Math.abs(value - Math.round(value)) < 1e-6);
}

/** Smaller shortfalls are differences of calculation. */
export const ENOUGH = 1e-6;
