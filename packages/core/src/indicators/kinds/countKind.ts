import type { CountSums, Estimate, Likeness } from "../estimates.ts";

/** A kind of measure that divides one sum over pupils by another. */
export interface CountKind {
  /** A value in the unit of the definition from one in that of the counts: 100 for a percentage. */
  readonly factor: number;
  /** Too few pupils to show. */
  hides(sums: CountSums): boolean;
  /** What may leave: counts that were rounded, or the sums themselves when nothing is protected. */
  shown(sums: CountSums, exact: boolean): { readonly value: number; readonly n: number; readonly noise: number };
  /** Variance if pupils were separate. */
  simple(sums: CountSums, value: number): number;
  estimate(sums: CountSums, likeness: Likeness, exact: boolean): Estimate;
}
