/** A linear condition: lower <= sum of values[k] * column[columns[k]] <= upper. */
export interface LinearRow {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** Minimise the sum of cost * column; -Infinity and Infinity are no bound. `whole` names the columns that are whole numbers. */
export interface LinearProblem {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly whole?: readonly boolean[];
  readonly rows: readonly LinearRow[];
}

export interface LpSolution {
  /** `stopped`: a limit was reached; `values` are the best found so far, or empty when nothing was found. */
  readonly status: "optimal" | "infeasible" | "unbounded" | "stopped";
  readonly objective: number;
  readonly values: Float64Array;
  /** Reduced cost per column: what one unit of its bound is worth. Empty for whole numbers. */
  readonly reduced: Float64Array;
}

export interface MipOptions {
  /** Give up after so many nodes: a limit that is the same on every machine. */
  readonly mostNodes?: number;
}

/**
 * A problem that stays with the solver, so that the next solve starts from the last one. It starts without whole numbers:
 * `setWhole(true)` asks for them. Close it when done.
 */
export interface OpenProblem {
  setCost(column: number, cost: number): void;
  setBounds(column: number, lower: number, upper: number): void;
  addRow(row: LinearRow): void;
  setWhole(whole: boolean): void;
  solve(options?: MipOptions): LpSolution;
  close(): void;
}

/** Who solves linear problems; core only states them. */
export interface Solver {
  lp(problem: LinearProblem): Promise<LpSolution>;
  mip(problem: LinearProblem, options?: MipOptions): Promise<LpSolution>;
  open(problem: LinearProblem): OpenProblem;
}
