import { codeList } from "../tables/codeList.ts";
import { PISA_DOMAINS, type PisaCaution, type PisaDomain, type PisaGroup, type PisaSample } from "./pisaSample.ts";

/** Columns as a file has them, one entry per student; NaN is unknown. */
export interface PisaColumns {
  readonly country: readonly (string | null)[];
  readonly year: readonly (number | null)[];
  readonly school: readonly string[];
  readonly weight: ArrayLike<number>;
  readonly escs: ArrayLike<number>;
  readonly replicates: readonly ArrayLike<number>[];
  /** By number and domain, as in `1MATH`. */
  readonly values: ReadonlyMap<string, ArrayLike<number>>;
}

/** A country has thousands of students in a round of PISA; with fewer than this the file is a selection to practise with. */
const SELECTION = 100;

/** Puts the columns of a file together as a sample, and says what it cannot give. */
export function pisaSampleOf(columns: PisaColumns): PisaSample {
  const size = columns.school.length;
  const [keys, schools] = [codeList<string>(), codeList<string>()];
  const groups: PisaGroup[] = [];
  const [group, school] = [new Int32Array(size), new Int32Array(size)];
  for (let row = 0; row < size; row++) {
    const [country, year] = [columns.country[row] ?? null, columns.year[row] ?? null];
    const key = `${country ?? ""} ${year ?? ""}`;
    group[row] = keys.indexOf(key);
    if (group[row] === groups.length) groups.push({ country, year });
    school[row] = schools.indexOf(`${key} ${columns.school[row]}`);
  }
  const values = domainColumns(columns.values);
  return {
    size,
    groups,
    group,
    school,
    weight: Float64Array.from(columns.weight),
    replicates: columns.replicates.map((column) => Float64Array.from(column)),
    escs: Float64Array.from(columns.escs),
    values,
    cautions: cautionsOf(columns, values, group, groups.length),
  };
}

/** Per domain its plausible values in the order of their number. */
function domainColumns(values: PisaColumns["values"]): PisaSample["values"] {
  const found = PISA_DOMAINS.flatMap((domain): [PisaDomain, Float64Array[]][] => {
    const labels = [...values.keys()].filter((label) => label.toLowerCase().endsWith(domain));
    const sorted = labels.sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
    return sorted.length === 0 ? [] : [[domain, sorted.map((label) => Float64Array.from(values.get(label)!))]];
  });
  return Object.fromEntries(found);
}

function cautionsOf(
  { replicates }: PisaColumns,
  values: PisaSample["values"],
  group: Int32Array,
  groups: number,
): PisaCaution[] {
  const cautions: PisaCaution[] = [];
  if (Math.min(...Object.values(values).map((list) => list.length)) < 2) cautions.push("one-value");
  if (replicates.length < 2) cautions.push("no-replicates");
  const sizes = new Int32Array(groups);
  for (const place of group) sizes[place]!++;
  if (sizes.every((size) => size < SELECTION)) cautions.push("few-students");
  return cautions;
}
