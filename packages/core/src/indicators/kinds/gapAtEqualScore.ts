import { hidesRate } from "../../disclosure/hideSmall.ts";
import { roundCount } from "../../disclosure/roundCount.ts";
import { standardisedRates } from "../../measures/inequality/standardisedRates.ts";
import { keyedShift } from "../keyedShift.ts";

/** Pupils of a group in a band of scores, in one part of the sites. */
export interface BandCount {
  readonly group: number;
  readonly band: number;
  readonly part: number;
  /** Which of the groups and years that a question takes together; they are moved and rounded apart. */
  readonly set?: string;
  readonly n: number;
  readonly k: number;
  /** Sum of the random keys of the pupils. */
  readonly key: bigint;
}

interface About {
  readonly groups: number;
  readonly focus: readonly number[];
  readonly against: readonly number[];
  readonly contrast: "difference" | "ratio";
  readonly exact: boolean;
}

/** A figure at equal score, or why there is none: `z` when the groups have no scores in common, `c` with too few pupils. */
export type EqualScoreValue =
  | {
      readonly symbol: null;
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly standardError: number | null;
      readonly pupils: number;
    }
  | { readonly symbol: "z" | "c" };

const Z95 = 1.959963984540054;

interface Size {
  n: number;
  k: number;
  readonly sets: Map<string, { n: number; key: bigint }>;
}

/** The share of each group if its scores were spread like those of all pupils together; undefined without pupils. */
export function ratesOf(rows: readonly BandCount[], about: About): readonly (EqualScoreValue | undefined)[] {
  const sizes = sizesOf(rows, about.groups, (group) => group);
  const rates = standardise(rows, about.groups, (group) => group);
  return rates.groups.map((rate, group): EqualScoreValue | undefined => {
    const size = sizes[group]!;
    if (!rate) return size.n > 0 ? { symbol: "z" } : undefined;
    if (!about.exact && hidesRate(size.k, size.n)) return { symbol: "c" };
    const { value, pupils } = shownAs(rate.rate, size, about.exact);
    const { low, high, se } = rate;
    const moved = value - rate.rate;
    return {
      symbol: null,
      value: Math.min(1, Math.max(0, value)),
      low: low === null ? null : Math.max(0, low + moved),
      high: high === null ? null : Math.min(1, high + moved),
      standardError: se,
      pupils,
    };
  });
}

/** The gap between the two sets of groups, or the one as a multiple of the other. */
export function gapOf(rows: readonly BandCount[], about: About): EqualScoreValue {
  const sideOf = (group: number): number => (about.focus.includes(group) ? 0 : about.against.includes(group) ? 1 : -1);
  const [focus, against] = sizesOf(rows, 2, sideOf) as [Size, Size];
  if (!about.exact && (hidesRate(focus.k, focus.n) || hidesRate(against.k, against.n))) return { symbol: "c" };
  const rates = standardise(rows, 2, sideOf);
  const [a, b] = rates.groups;
  if (!a || !b) return { symbol: "z" };
  const [one, other] = [shownAs(a.rate, focus, about.exact), shownAs(b.rate, against, about.exact)];
  const pupils = one.pupils + other.pupils;
  const [va, vb, cov] = [rates.covariance(0, 0), rates.covariance(1, 1), rates.covariance(0, 1)];
  const isKnown = va !== null && vb !== null && cov !== null;
  if (about.contrast === "difference") {
    const value = one.value - other.value;
    const error = isKnown ? Math.sqrt(Math.max(0, va + vb - 2 * cov)) : null;
    return { symbol: null, value, ...around(value, error), standardError: error, pupils };
  }
  if (other.value <= 0 || one.value <= 0) return { symbol: "z" };
  const value = one.value / other.value;
  // The interval of a ratio is that of its logarithm (delta method): it never goes below 0.
  const log = isKnown
    ? Math.sqrt(Math.max(0, va / a.rate ** 2 + vb / b.rate ** 2 - (2 * cov) / (a.rate * b.rate)))
    : null;
  const [low, high] = log === null ? [null, null] : [value * Math.exp(-Z95 * log), value * Math.exp(Z95 * log)];
  return { symbol: null, value, low, high, standardError: log === null ? null : value * log, pupils };
}

function around(value: number, error: number | null) {
  return error === null ? { low: null, high: null } : { low: value - Z95 * error, high: value + Z95 * error };
}

/** Moved as if at most one pupil more or fewer counted, always the same for the same pupils. */
function shownAs(rate: number, { n, sets }: Size, exact: boolean): { value: number; pupils: number } {
  if (exact) return { value: rate, pupils: n };
  const all = [...sets.values()];
  return {
    value: rate + all.reduce((sum, { key }) => sum + keyedShift(key), 0) / n,
    pupils: all.reduce((sum, set) => sum + roundCount(set.n, set.key), 0),
  };
}

function sizesOf(rows: readonly BandCount[], groups: number, groupOf: (group: number) => number): Size[] {
  const sizes = Array.from({ length: groups }, (): Size => ({ n: 0, k: 0, sets: new Map() }));
  for (const row of rows) {
    const size = sizes[groupOf(row.group)];
    if (!size) continue;
    size.n += row.n;
    size.k += row.k;
    const name = row.set ?? "";
    const set = size.sets.get(name) ?? { n: 0, key: 0n };
    size.sets.set(name, { n: set.n + row.n, key: set.key + row.key });
  }
  return sizes;
}

/** The standard is all pupils of the rows, also those of groups that are not compared. */
function standardise(rows: readonly BandCount[], groups: number, groupOf: (group: number) => number) {
  const first = rows.reduce((least, { band }) => Math.min(least, band), Infinity);
  const last = rows.reduce((most, { band }) => Math.max(most, band), -Infinity);
  const bands = rows.length === 0 ? 0 : last - first + 1;
  const standard = new Float64Array(bands);
  for (const { band, n } of rows) standard[band - first]! += n;
  return standardisedRates({
    groups,
    bands,
    group: rows.map((row) => groupOf(row.group)),
    band: rows.map((row) => row.band - first),
    n: rows.map((row) => row.n),
    k: rows.map((row) => row.k),
    cluster: rows.map((row) => row.part),
    standard,
  });
}
