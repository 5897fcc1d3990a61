import { studentCritical } from "../measures/survey/studentCritical.ts";
import { digits, type CountSums, type Estimate } from "./estimates.ts";

/** Sums over sites of what two cells have there: n x n, n x k, k x n and k x k of the first and the second. */
export interface SharedSums {
  readonly nn: number;
  readonly nk: number;
  readonly kn: number;
  readonly kk: number;
}

export interface Side {
  readonly sums: CountSums;
  readonly estimate: Estimate;
}

/**
 * The first value minus the second with its interval. Cells that share sites rise and fall together; that part of the
 * variance is taken off, but never what separate pupils alone would give: they are other pupils.
 */
export function differenceOf(a: Side, b: Side, shared: SharedSums): Pick<Estimate, "value" | "low" | "high"> {
  const value = a.estimate.value - b.estimate.value;
  const [own, other] = [a.estimate.variance, b.estimate.variance];
  if (own === null || other === null) return { value, low: null, high: null };
  const [p, q] = [a.sums.k / a.sums.n, b.sums.k / b.sums.n];
  const sites = Math.min(a.sums.clusters, b.sums.clusters);
  const sum = shared.kk - q * shared.kn - p * shared.nk + p * q * shared.nn;
  const known = sites > 1 ? ((sites / (sites - 1)) * sum) / (a.sums.n * b.sums.n) : 0;
  const least = -Math.min(own, other);
  const most = Math.max(0, Math.min(own - separate(a), other - separate(b)));
  const variance = own + other - 2 * digits(Math.max(least, Math.min(most, known)));
  const margin = studentCritical(Math.min(a.estimate.df, b.estimate.df)) * Math.sqrt(Math.max(0, variance));
  return { value, low: value - margin, high: value + margin };
}

/** Variance of the value if pupils were separate; for a rate the square of what is counted is the count itself. */
function separate({ sums: { n, k, squares } }: Side): number {
  const value = k / n;
  return Math.max(0, (squares > 0 ? squares : k) / n - value * value) / n;
}
