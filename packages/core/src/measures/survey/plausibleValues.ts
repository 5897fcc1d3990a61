/** An estimate from several plausible values, and what its uncertainty is made of. */
export interface CombinedEstimate {
  readonly estimate: number;
  /** Because a sample was drawn. */
  readonly samplingVariance: number;
  /** Because a test measures each student only roughly; null with one plausible value. */
  readonly imputationVariance: number | null;
  readonly variance: number | null;
  readonly se: number | null;
}

/**
 * Rubin's rule as the OECD uses it: T = U + (1 + 1/M) B, with U the mean sampling variance and B the variance between
 * the M estimates. With `shortcut` U is that of the first plausible value alone ("unbiased shortcut", PISA Data Analysis
 * Manual, 2009, chapter 8): five times less work. One plausible value gives no standard error: B is not known.
 */
export function combinePlausibleValues(
  estimates: readonly number[],
  samplingVariances: readonly number[],
  shortcut = false,
): CombinedEstimate {
  const count = estimates.length;
  const estimate = estimates.reduce((sum, value) => sum + value, 0) / count;
  const used = shortcut ? samplingVariances.slice(0, 1) : samplingVariances;
  const samplingVariance = used.reduce((sum, value) => sum + value, 0) / used.length;
  if (count < 2) return { estimate, samplingVariance, imputationVariance: null, variance: null, se: null };
  const imputationVariance = estimates.reduce((sum, value) => sum + (value - estimate) ** 2, 0) / (count - 1);
  const variance = samplingVariance + (1 + 1 / count) * imputationVariance;
  return { estimate, samplingVariance, imputationVariance, variance, se: Math.sqrt(variance) };
}
