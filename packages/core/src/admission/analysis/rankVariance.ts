/** How much the rank of the place differs, and where that comes from. Shares of the total; they add up to 1. */
export interface RankVariance {
  /** Variance of the rank over applicants and lotteries; no place counts as one after the last choice. */
  readonly total: number;
  /** Within an applicant, from lottery to lottery. */
  readonly lottery: number;
  /** Between applicants, after priority and group, then first choice, then the rest of the list. In this order. */
  readonly priority: number;
  readonly firstChoice: number;
  readonly restOfList: number;
}

/**
 * Divides the variance of the rank over what explains it (law of total variance). Two applicants with the same priority,
 * group and list have the same expectation, so what lies between applicants is rule and wish, and the rest is lottery.
 * @param sum per applicant the sum of its ranks over the lotteries; `squares` the sum of the squares
 * @param keys per applicant a text for priority and group, and one that adds the first choice
 * @param counted per applicant: does it take part (a list that is not empty)?
 */
export function rankVariance(
  sum: Float64Array,
  squares: Float64Array,
  lotteries: number,
  keys: readonly (readonly [string, string])[],
  counted: (applicant: number) => boolean,
): RankVariance | null {
  const rows = [...sum.keys()].filter(counted);
  if (rows.length === 0 || lotteries < 2) return null;
  const means = rows.map((a) => sum[a]! / lotteries);
  const within =
    rows.reduce((total, a, row) => total + (squares[a]! / lotteries - means[row]! ** 2), 0) /
    rows.length /
    (1 - 1 / lotteries);
  // Means of finitely many lotteries differ by luck as well: that part is not rule.
  const between = Math.max(0, variance(means) - within / lotteries);
  const total = within + between;
  if (total === 0) return { total: 0, lottery: 0, priority: 0, firstChoice: 0, restOfList: 0 };
  const explained = (level: 0 | 1): number =>
    Math.min(
      between,
      explainedBy(
        means,
        rows.map((a) => keys[a]![level]),
      ),
    );
  const priority = explained(0);
  const first = Math.max(priority, explained(1));
  return {
    total,
    lottery: within / total,
    priority: priority / total,
    firstChoice: (first - priority) / total,
    restOfList: (between - first) / total,
  };
}

/**
 * The part of the variance of `values` that lies between cells with the same key, without bias (analysis of variance):
 * cells of few differ by what differs within them as well, and that part is taken off. With only cells of one nothing
 * can be told: 0.
 */
export function explainedBy(values: readonly number[], keys: readonly string[]): number {
  const cells = new Map<string, { sum: number; size: number }>();
  values.forEach((value, index) => {
    const cell = cells.get(keys[index]!) ?? { sum: 0, size: 0 };
    cell.sum += value;
    cell.size++;
    cells.set(keys[index]!, cell);
  });
  const free = values.length - cells.size;
  if (free === 0) return 0;
  const between = variance(
    values.map((_, index) => {
      const { sum, size } = cells.get(keys[index]!)!;
      return sum / size;
    }),
  );
  const within = Math.max(0, variance(values) - between) * values.length;
  return Math.max(0, between - ((cells.size - 1) / values.length) * (within / free));
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
}
