import { solveLinks } from "./solveLinks.ts";
import type { CountTable } from "./countTable.ts";

export interface FittedTable {
  readonly table: CountTable;
  /** Largest relative difference from a margin that was asked for. */
  readonly error: number;
  readonly sweeps: number;
}

const PRECISION = 1e-13;
const MOST_SWEEPS = 20_000;
/** So many plain sweeps first; where those go slowly, steps of Newton do the rest. */
const PLAIN_SWEEPS = 8;
const MOST_NEWTON_GROUPS = 64;
const LARGEST_STEP = 4;
const LOOSEST_LINK = 1e-12;

/**
 * Iterative proportional fitting (Deming and Stephan 1940): gives a table other margins and keeps its odds ratios, until
 * both margins are right to 1e-13 of their own value. Fits of tables with many (nearly) empty cells, where sweeps need
 * thousands of rounds, are finished by Newton's method on the factors of the groups: the same answer, far sooner.
 * @param unitTarget,groupTarget above 0, with the same sum; a table with a zero cell may have no answer: see `error`
 */
export function fitMargins(table: CountTable, unitTarget: Float64Array, groupTarget: Float64Array): FittedTable {
  const state = new Fit(table, unitTarget, groupTarget);
  let [sweeps, idle, best] = [0, 0, state.sweep()];
  for (let error = best; error > PRECISION && sweeps < MOST_SWEEPS && idle < 50; sweeps++) {
    const isNewton = sweeps >= PLAIN_SWEEPS && table.groups <= MOST_NEWTON_GROUPS && state.newton(error);
    if (!isNewton) state.balance();
    error = state.sweep();
    idle = error < best * 0.999 || best > 1e-11 ? 0 : idle + 1;
    best = Math.min(best, error);
  }
  return { table: state.fitted(), error: best, sweeps };
}

/** Factors of units and groups; the factors of the units always give the units their margin. */
class Fit {
  readonly table: CountTable;
  readonly unitTarget: Float64Array;
  readonly groupTarget: Float64Array;
  readonly unitFactor: Float64Array;
  readonly groupFactor: Float64Array;
  /** Margin of the groups without their own factor. */
  readonly groupSum: Float64Array;
  /** The largest group last: only ratios of factors count, and its factor is the one that stays. */
  readonly order: readonly number[];

  constructor(table: CountTable, unitTarget: Float64Array, groupTarget: Float64Array) {
    this.table = table;
    this.unitTarget = unitTarget;
    this.groupTarget = groupTarget;
    this.unitFactor = new Float64Array(table.units);
    this.groupFactor = new Float64Array(table.groups).fill(1);
    this.groupSum = new Float64Array(table.groups);
    this.order = Array.from(groupTarget.keys()).sort((a, b) => groupTarget[a]! - groupTarget[b]!);
  }

  /** Makes the units right; gives how far the groups are off. */
  sweep(): number {
    const { counts, units, groups } = this.table;
    const { unitFactor, groupFactor, groupSum, unitTarget } = this;
    groupSum.fill(0);
    for (let u = 0; u < units; u++) {
      const start = u * groups;
      let sum = 0;
      for (let g = 0; g < groups; g++) sum += counts[start + g]! * groupFactor[g]!;
      const factor = unitTarget[u]! / sum;
      unitFactor[u] = factor;
      for (let g = 0; g < groups; g++) groupSum[g]! += factor * counts[start + g]!;
    }
    let worst = 0;
    for (let g = 0; g < groups; g++)
      worst = Math.max(worst, Math.abs((groupFactor[g]! * groupSum[g]!) / this.groupTarget[g]! - 1));
    return worst;
  }

  /** Makes the groups right. */
  balance(): void {
    this.groupFactor.forEach((_, g) => (this.groupFactor[g] = this.groupTarget[g]! / this.groupSum[g]!));
  }

  /** A step of Newton on the logarithms of the factors; undone and false when it does not come nearer. */
  newton(error: number): boolean {
    const { groupFactor, groupSum } = this;
    const gradient = this.groupTarget.map((target, g) => target - groupFactor[g]! * groupSum[g]!);
    const solution = solveLinks(
      this.links(),
      this.order.map((g) => gradient[g]!),
    );
    if (!solution) return false;
    const step = new Float64Array(groupFactor.length);
    this.order.forEach((g, place) => (step[g] = solution[place]!));
    const before = { factor: groupFactor.slice(), sum: groupSum.slice(), value: this.distance() };
    const largest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const slope = step.reduce((sum, value, g) => sum + value * gradient[g]!, 0);
    const longest = Math.min(1, LARGEST_STEP / largest);
    for (let length = longest; length > longest * 1e-4; length /= 4) {
      step.forEach((value, g) => (groupFactor[g] = before.factor[g]! * Math.exp(length * value)));
      const now = this.sweep();
      // A gain below the rounding of the distance says nothing.
      const isLower = length * slope > 1e-13 && this.distance() < before.value - 0.1 * length * slope;
      if (now < error * 0.9 || isLower) return true;
    }
    groupFactor.set(before.factor);
    groupSum.set(before.sum);
    return false;
  }

  /** The convex function of which the answer is the lowest point. */
  private distance(): number {
    let value = 0;
    this.unitFactor.forEach((factor, u) => (value -= this.unitTarget[u]! * Math.log(factor)));
    this.groupFactor.forEach((factor, g) => (value -= this.groupTarget[g]! * Math.log(factor)));
    return value;
  }

  /** How tightly two groups hang together: the second derivatives of the distance are a graph of these links. */
  private links(): Float64Array {
    const { counts, units, groups } = this.table;
    const links = new Float64Array(groups * groups);
    const cells = new Float64Array(groups);
    for (let u = 0; u < units; u++) {
      this.order.forEach((g, i) => (cells[i] = this.unitFactor[u]! * counts[u * groups + g]! * this.groupFactor[g]!));
      for (let i = 0; i < groups; i++) {
        const own = cells[i]! / this.unitTarget[u]!;
        for (let j = i + 1; j < groups; j++) links[i * groups + j]! += own * cells[j]!;
      }
    }
    // Groups that hang on the others by nearly nothing must not run off on a rounding.
    this.order.slice(0, -1).forEach((g, i) => {
      links[i * groups + groups - 1]! += this.groupFactor[g]! * this.groupSum[g]! * LOOSEST_LINK;
    });
    return links;
  }

  fitted(): CountTable {
    const { counts, units, groups } = this.table;
    const result = new Float64Array(counts.length);
    for (let u = 0, cell = 0; u < units; u++)
      for (let g = 0; g < groups; g++, cell++)
        result[cell] = this.unitFactor[u]! * counts[cell]! * this.groupFactor[g]!;
    return { counts: result, units, groups };
  }
}
