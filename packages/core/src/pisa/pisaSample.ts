export const PISA_DOMAINS = ["math", "read", "scie", "prob"] as const;
export type PisaDomain = (typeof PISA_DOMAINS)[number];

/** Why a sample gives no standard errors, or none of its figures may be quoted. */
export type PisaCaution = "no-replicates" | "one-value" | "few-students" | "invented";

/** Students of a PISA round as columns: entry i is one student. NaN is unknown. */
export interface PisaSample {
  readonly size: number;
  /** Groups that stand apart, in order: a country, with its year when a file has several. */
  readonly groups: readonly PisaGroup[];
  /** Index into `groups`. */
  readonly group: Int32Array;
  /** A number per school within the group; not the code of the file. */
  readonly school: Int32Array;
  readonly weight: Float64Array;
  /** Fay weights (k = 0.5); empty when the file has none. */
  readonly replicates: readonly Float64Array[];
  /** Index of economic, social and cultural status. */
  readonly escs: Float64Array;
  /** Plausible values per domain; a domain that was not tested is absent. */
  readonly values: Readonly<Partial<Record<PisaDomain, readonly Float64Array[]>>>;
  readonly cautions: readonly PisaCaution[];
}

export interface PisaGroup {
  /** ISO 3166 code of three letters; null when the file does not say. */
  readonly country: string | null;
  readonly year: number | null;
}

/** The students of some groups only. */
export function selectGroup(sample: PisaSample, group: number): PisaSample {
  const rows = Int32Array.from(sample.group.keys()).filter((row) => sample.group[row] === group);
  const take = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  const values = Object.entries(sample.values).map(([domain, columns]) => [domain, columns.map(take)] as const);
  return {
    ...sample,
    size: rows.length,
    groups: [sample.groups[group]!],
    group: new Int32Array(rows.length),
    school: Int32Array.from(rows, (row) => sample.school[row]!),
    weight: take(sample.weight),
    replicates: sample.replicates.map(take),
    escs: take(sample.escs),
    values: Object.fromEntries(values),
  };
}
