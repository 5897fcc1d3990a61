/** Totals that groups of cells must get; a group with -1 for a cell leaves it out of this margin. */
export interface Margin {
  /** Group of each cell, or -1. */
  readonly groupOf: Int32Array;
  /** Total of each group, not below 0. */
  readonly target: Float64Array;
}

export interface MarginFit {
  readonly weights: Float64Array;
  /** Largest difference of a group from its target, as a part of that target. */
  readonly error: number;
  readonly sweeps: number;
  /** False when the margins contradict each other, or ask something of cells that are all 0. */
  readonly converged: boolean;
}

const PRECISION = 1e-10;
const MOST_SWEEPS = 1000;

/**
 * Iterative proportional fitting of the weights of cells to any number of margins (Deming and Stephan 1940): each margin in turn
 * multiplies its cells by one factor per group, until all are right. Ratios that no margin speaks of stay as they were.
 */
export function fitToMargins(weights: Float64Array, margins: readonly Margin[]): MarginFit {
  const fitted = weights.slice();
  let error = Infinity;
  let sweeps = 0;
  for (; sweeps < MOST_SWEEPS && error > PRECISION; sweeps++) {
    for (const margin of margins) scale(fitted, margin, totals(fitted, margin));
    error = Math.max(0, ...margins.map((margin) => largestError(margin, totals(fitted, margin))));
  }
  return { weights: fitted, error, sweeps, converged: error <= PRECISION };
}

function totals(weights: Float64Array, { groupOf, target }: Margin): Float64Array {
  const sums = new Float64Array(target.length);
  for (let cell = 0; cell < weights.length; cell++) {
    const group = groupOf[cell]!;
    if (group >= 0) sums[group] = sums[group]! + weights[cell]!;
  }
  return sums;
}

function scale(weights: Float64Array, { groupOf, target }: Margin, sums: Float64Array): void {
  for (let cell = 0; cell < weights.length; cell++) {
    const group = groupOf[cell]!;
    if (group >= 0 && sums[group]! > 0) weights[cell] = (weights[cell]! * target[group]!) / sums[group]!;
  }
}

function largestError({ target }: Margin, sums: Float64Array): number {
  return target.reduce((most, wanted, group) => {
    const off = Math.abs(sums[group]! - wanted);
    return Math.max(most, off === 0 ? 0 : off / Math.max(wanted, Number.MIN_VALUE));
  }, 0);
}
