/** What the database adds up over the pupils of a cell, and over its sites; whole numbers. */
export interface CountSums {
  /** Pupils; for a ratio what stands below the line. */
  readonly n: number;
  /** Pupils of whom it holds; for a mean the sum of the values. */
  readonly k: number;
  readonly pupils: number;
  /** Sites with pupils, or municipalities for pupils without a site. */
  readonly clusters: number;
  /** Sums over sites of n x n, n x k and k x k. */
  readonly nn: number;
  readonly nk: number;
  readonly kk: number;
  /** Sum over pupils of value x value. */
  readonly squares: number;
  /** Sums of the random keys of the pupils counted in n and in k: bigint, because they can pass 2^53. */
  readonly keyN: bigint;
  readonly keyK: bigint;
  /** The groups and years that a question takes together, each apart. Absent when there is only one. */
  readonly parts?: readonly CountPart[];
}

/** One group in one year of a cell that takes several together. */
export type CountPart = Pick<CountSums, "n" | "k" | "pupils" | "keyN" | "keyK">;

/**
 * What is rounded apart. Were every union of groups and years rounded by itself, one could ask for many unions with and
 * without a hidden group, and the mean of the differences would tell how large it is.
 */
export function partsOf(sums: CountSums): readonly CountPart[] {
  return sums.parts ?? [sums];
}

/** A value with its variance and 95% interval, in the unit of the counts. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Of the value; null when it is not known. */
  readonly variance: number | null;
  /** Degrees of freedom of the variance. */
  readonly df: number;
}

/** How much pupils of one site are alike: 0 not at all, 1 all the same. Measured once per indicator over the country. */
export interface Likeness {
  readonly rho: number;
}

/** So many sites the likeness of the country counts for, beside the sites of the cell itself. */
const PRIOR_SITES = 8;

/**
 * Design effect of a cell: how much larger its variance is than that of so many separate pupils. The effect seen at its
 * own sites and the one expected from the likeness are taken together, weighted by sites and PRIOR_SITES: with few sites
 * its own is hardly known, and with one or at a share of 0 or 1 not at all.
 * @param simple variance of the value if pupils were separate
 */
export function designEffect(sums: CountSums, value: number, simple: number, { rho }: Likeness) {
  const { n, nn, nk, kk, clusters } = sums;
  const expected = 1 + Math.max(0, nn / n - 1) * rho;
  const residual = kk - 2 * value * nk + value * value * nn;
  const hasOwn = clusters > 1 && simple > 0;
  const own = hasOwn ? (clusters / (clusters - 1)) * (Math.max(0, residual) / (n * n) / simple) : 0;
  const weight = hasOwn ? clusters - 1 : 0;
  return {
    effect: (weight * own + PRIOR_SITES * expected) / (weight + PRIOR_SITES),
    df: Math.max(1, clusters - 1) + PRIOR_SITES,
  };
}

/** The likeness that follows from the design effect of a whole country; kept between 0 and 0.5. */
export function likenessOf(sums: CountSums, simple: (sums: CountSums, value: number) => number): Likeness {
  const { n, nn, nk, kk, clusters } = sums;
  if (n === 0 || clusters < 2) return { rho: 0 };
  const value = sums.k / n;
  const separate = simple(sums, value);
  const perSite = nn / n;
  if (separate <= 0 || perSite <= 1) return { rho: 0 };
  const residual = Math.max(0, kk - 2 * value * nk + value * value * nn);
  const effect = (clusters / (clusters - 1)) * (residual / (n * n) / separate);
  return { rho: Math.min(0.5, Math.max(0, (effect - 1) / (perSite - 1))) };
}

/** Rounded to so many digits that count, so that an interval tells no more than the figures it belongs to. */
export function digits(value: number, count = 2): number {
  return value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(count));
}
