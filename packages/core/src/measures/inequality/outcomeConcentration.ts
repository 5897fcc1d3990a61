import { concentration, type Interval } from "../concentration.ts";

/** Null where a figure does not exist: nothing is spread when nobody has the outcome, and Wagstaff not when all have it. */
export interface OutcomeConcentration {
  /** From -1 to 1; positive: the outcome is found more among people who rank high. */
  readonly index: number | null;
  readonly interval: Interval | null;
  /** 4 x mean x index / range of the outcome: the same size whether having or not having it is counted. */
  readonly erreygers: number | null;
  /** index x range / (largest - mean), for an outcome that begins at nought. */
  readonly wagstaff: number | null;
  readonly mean: number | null;
  /** People with an outcome and a rank. */
  readonly n: number;
}

export interface OutcomeInput {
  /** Of each person, between nought and `largest`; NaN is left out. */
  readonly outcome: ArrayLike<number>;
  /** What people are ranked by, such as income; NaN is left out. */
  readonly by: ArrayLike<number>;
  readonly weights?: ArrayLike<number>;
  /** Largest value the outcome may take; 1 for having something or not. */
  readonly largest?: number;
}

/**
 * Concentration of a bounded outcome of persons. An index of having and one of not having it do not mirror each other;
 * the corrected ones do (Wagstaff 2005; Erreygers, Journal of Health Economics 28, 2009).
 */
export function outcomeConcentration(input: OutcomeInput): OutcomeConcentration {
  const { outcome, by, largest = 1 } = input;
  const rows: number[] = [];
  for (let row = 0; row < outcome.length; row++)
    if (!Number.isNaN(outcome[row]!) && !Number.isNaN(by[row]!)) rows.push(row);
  const weights = rows.map((row) => input.weights?.[row] ?? 1);
  const amounts = rows.map((row, place) => weights[place]! * outcome[row]!);
  const found = concentration(
    weights,
    amounts,
    rows.map((row) => by[row]!),
  );
  const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
  const [people, n] = [sum(weights), rows.length];
  const mean = people > 0 ? sum(amounts) / people : null;
  if (!found || mean === null)
    return { index: null, interval: null, erreygers: mean === 0 ? 0 : null, wagstaff: null, mean, n };
  return {
    index: found.index,
    interval: found.interval,
    erreygers: (4 * mean * found.index) / largest,
    wagstaff: mean < largest ? (found.index * largest) / (largest - mean) : null,
    mean,
    n,
  };
}
