import { connectedSums, sumsByPlace, type ConnectedSums } from "./connectedSums.ts";
import type { LpSolution, OpenProblem, Solver } from "./solver.ts";
import type { CountRange, ProtectionSum } from "./tableModel.ts";

/** What somebody knows of one number of a table; low equals high when it was published. */
export interface KnownCell extends CountRange {
  readonly id: string;
}

export interface RangeOptions {
  /** Only these cells; without it all that are not known exactly. */
  readonly targets?: ReadonlySet<string>;
  /** The numbers are whole, and whoever attacks knows that. */
  readonly whole?: boolean;
}

export type DerivedRanges =
  | { readonly ok: true; readonly ranges: ReadonlyMap<string, CountRange>; readonly checks: number }
  /** No numbers at all fit what is known: these cells contradict each other. */
  | { readonly ok: false; readonly contradiction: readonly string[] };

/**
 * The attack: the least and most that each number can be, for somebody who knows the bounds of all cells and that the
 * sums hold. By linear programming, exact for tables with two directions; with `whole` also where only whole numbers
 * narrow it further. Shares no code with what chooses the cells to hide.
 */
export function deriveRanges(
  cells: readonly KnownCell[],
  sums: readonly ProtectionSum[],
  solver: Solver,
  { targets, whole = true }: RangeOptions = {},
): DerivedRanges {
  const placeOf = new Map(cells.map((cell, place) => [cell.id, place]));
  const byPlace = sumsByPlace(sums, placeOf);
  const isOpen = (place: number): boolean => cells[place]!.low !== cells[place]!.high;
  for (const [index, sum] of byPlace.entries()) {
    if (sum.cells.some(isOpen)) continue;
    const rest = sum.cells.reduce((total, place, k) => total + sum.signs[k]! * cells[place]!.low, 0);
    if (Math.abs(rest) > 1e-6) return { ok: false, contradiction: [sums[index]!.total, ...sums[index]!.parts] };
  }
  const ranges = new Map<string, CountRange>();
  let checks = 0;
  for (const part of connectedSums(cells.length, byPlace, isOpen)) {
    const asked = part.cells.filter((place) => !targets || targets.has(cells[place]!.id));
    if (asked.length === 0) continue;
    const found = rangesOf(part, cells, asked, solver, whole);
    if (!found) return { ok: false, contradiction: part.cells.map((place) => cells[place]!.id) };
    checks += found.checks;
    asked.forEach((place, index) => ranges.set(cells[place]!.id, found.ranges[index]!));
  }
  return { ok: true, ranges, checks };
}

function rangesOf(
  part: ConnectedSums,
  cells: readonly KnownCell[],
  asked: readonly number[],
  solver: Solver,
  whole: boolean,
): { ranges: CountRange[]; checks: number } | undefined {
  const low = part.cells.map((place) => (whole ? Math.ceil(cells[place]!.low) : cells[place]!.low));
  const high = part.cells.map((place) => (whole ? Math.floor(cells[place]!.high) : cells[place]!.high));
  const problem = openPart(part, cells, { low, high }, solver);
  const columnOf = new Map(part.cells.map((place, column) => [place, column]));
  // The ends that were reached in any solution: no need to look for what was seen already.
  const reached = { low: low.map(() => Infinity), high: low.map(() => -Infinity) };
  let checks = 0;
  const end = (column: number, direction: 1 | -1): number | undefined => {
    problem.setCost(column, direction);
    checks++;
    const solution = wholeEnd(problem, whole);
    problem.setCost(column, 0);
    if (solution.status === "unbounded") return -direction * Infinity;
    if (solution.status !== "optimal") return undefined;
    solution.values.forEach((value, at) => {
      reached.low[at] = Math.min(reached.low[at]!, value);
      reached.high[at] = Math.max(reached.high[at]!, value);
    });
    return tidy(solution.values[column]!);
  };
  try {
    const ranges: CountRange[] = [];
    for (const place of asked) {
      const column = columnOf.get(place)!;
      const least = reached.low[column]! <= low[column]! + 1e-6 ? low[column] : end(column, 1);
      const most = reached.high[column]! >= high[column]! - 1e-6 ? high[column] : end(column, -1);
      if (least === undefined || most === undefined) return undefined;
      ranges.push({ low: least, high: most });
    }
    return { ranges, checks };
  } finally {
    problem.close();
  }
}

function openPart(
  part: ConnectedSums,
  cells: readonly KnownCell[],
  { low, high }: { low: readonly number[]; high: readonly number[] },
  solver: Solver,
): OpenProblem {
  const columnOf = new Map(part.cells.map((place, column) => [place, column]));
  const rows = part.sums.map((sum) => {
    const columns: number[] = [];
    const values: number[] = [];
    let known = 0;
    sum.cells.forEach((place, k) => {
      const column = columnOf.get(place);
      if (column === undefined) known += sum.signs[k]! * cells[place]!.low;
      else {
        columns.push(column);
        values.push(sum.signs[k]!);
      }
    });
    return { lower: -known, upper: -known, columns, values };
  });
  return solver.open({ cost: low.map(() => 0), lower: low, upper: high, whole: low.map(() => true), rows });
}

/** A corner of the solutions is nearly always whole; only when it is not, whole numbers are asked for. */
function wholeEnd(problem: OpenProblem, whole: boolean): LpSolution {
  const solution = problem.solve();
  if (!whole || solution.status !== "optimal" || solution.values.every(isNearWhole)) return solution;
  problem.setWhole(true);
  const exact = problem.solve();
  problem.setWhole(false);
  return exact;
}

function isNearWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

function tidy(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < 1e-6 * Math.max(1, Math.abs(value)) ? nearest : value;
}
