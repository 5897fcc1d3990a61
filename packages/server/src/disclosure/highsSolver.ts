import type { LinearProblem, LpSolution, MipOptions, OpenProblem, Solver } from "@kansrijk/core/disclosure/solver";
import loadHighs, { type Highs, type Model, type ModelData, type OptionValue } from "highs";

let loading: Promise<Highs> | undefined;

/** The solver HiGHS, compiled to WebAssembly: one instance per thread, loaded when first asked for. */
export async function highsSolver(): Promise<Solver> {
  loading ??= loadHighs();
  return solverOf(await loading);
}

function solverOf(highs: Highs): Solver {
  const open = (problem: LinearProblem): OpenProblem => openProblem(highs, problem);
  const once = (problem: LinearProblem, whole: boolean, options?: MipOptions): LpSolution => {
    const opened = open(problem);
    try {
      if (whole) opened.setWhole(true);
      return opened.solve(options);
    } finally {
      opened.close();
    }
  };
  return {
    open,
    lp: async (problem) => once(problem, false),
    mip: async (problem, options) => once(problem, true, options),
  };
}

function openProblem(highs: Highs, problem: LinearProblem): OpenProblem {
  const model = highs.createModel(modelData(problem));
  const width = problem.cost.length;
  const whole = Int32Array.from(problem.whole ?? [], (isWhole, column) => (isWhole ? column : -1)).filter(
    (at) => at >= 0,
  );
  let isWhole = false;
  // The same answer in every run, and exact: no tolerated gap.
  set(model, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6, random_seed: 0, ...LOOSE });
  return {
    setCost: (column, cost) => void model.changeColCost(column, cost),
    setBounds: (column, lower, upper) => void model.changeColBounds(column, lower, upper),
    addRow: ({ lower, upper, columns, values }) => void model.addRow(lower, upper, { indices: columns, values }),
    setWhole(wanted) {
      if (wanted === isWhole || whole.length === 0) return;
      isWhole = wanted;
      set(model, isWhole ? WHOLE : LOOSE);
      model.changeColsIntegrality({ kind: "set", indices: whole }, new Int32Array(whole.length).fill(isWhole ? 1 : 0));
    },
    solve(options = {}) {
      if (isWhole) set(model, { mip_max_nodes: options.mostNodes ?? 2 ** 31 - 1 });
      model.run();
      return solutionOf(highs, model, width, isWhole);
    },
    close: () => model.dispose(),
  };
}

/** Simplifying first pays for whole numbers; for the others it would throw away where the last solve ended. */
const WHOLE = { presolve: "choose", solver: "choose" };
const LOOSE = { presolve: "off", solver: "simplex" };

/** By the low-level call: the other one looks up what the option is, which takes longer than a small solve. */
function set(model: Model, options: Readonly<Record<string, OptionValue>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (model.raw.setOptionValue(name, value).status === -1) throw new TypeError(`the solver has no option ${name}`);
  }
}

function solutionOf(highs: Highs, model: Model, width: number, isWhole: boolean): LpSolution {
  const status = statusOf(highs, model);
  const empty = new Float64Array(0);
  if (status === "infeasible" || status === "unbounded")
    return { status, objective: Number.NaN, values: empty, reduced: empty };
  const objective = model.getObjectiveValue();
  const isFound = Math.abs(objective) < highs.infinity && Number.isFinite(objective);
  if (!isFound) return { status: "stopped", objective: Number.NaN, values: empty, reduced: empty };
  const solution = model.getSolution();
  return {
    status,
    objective,
    values: solution.colValue.subarray(0, width),
    reduced: isWhole ? empty : solution.colDual.subarray(0, width),
  };
}

function statusOf(highs: Highs, model: Model): LpSolution["status"] {
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.optimal || status === modelStatus.empty) return "optimal";
  if (status === modelStatus.infeasible) return "infeasible";
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible) return "unbounded";
  return "stopped";
}

function modelData({ cost, lower, upper, rows }: LinearProblem): ModelData {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (starts[index + 1] = starts[index]! + row.columns.length));
  return {
    numCols: cost.length,
    numRows: rows.length,
    colCost: [...cost],
    colLower: [...lower],
    colUpper: [...upper],
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: cost.length,
      starts,
      indices: rows.flatMap((row) => row.columns),
      values: rows.flatMap((row) => row.values),
    },
  };
}
