import { hadamard } from "../measures/survey/hadamard.ts";
import { keyedRandom, type KeyedRandom } from "../random/keyed.ts";
import type { PisaSample } from "./pisaSample.ts";

/** What an invented country is like; points are on the scale of PISA. */
interface InventedCountry {
  /** From the codes that ISO 3166 leaves to users: no country has it. */
  readonly code: string;
  readonly mean: number;
  /** Points that one standard deviation of status brings, within and between schools together. */
  readonly slope: number;
  /** Spread of what status does not explain: between schools, and between students of one school. */
  readonly betweenSchools: number;
  readonly withinSchools: number;
  /** Share of the spread of status that lies between schools. */
  readonly apart: number;
}

/** Chosen so that the two measures order the countries differently; the first is somewhat like the Netherlands in 2003. */
const COUNTRIES: readonly InventedCountry[] = [
  { code: "XAA", mean: 532, slope: 18, betweenSchools: 48, withinSchools: 60, apart: 0.3 },
  { code: "XAB", mean: 470, slope: 26, betweenSchools: 24, withinSchools: 66, apart: 0.2 },
  { code: "XAC", mean: 500, slope: 34, betweenSchools: 32, withinSchools: 72, apart: 0.4 },
  { code: "XAD", mean: 535, slope: 24, betweenSchools: 22, withinSchools: 84, apart: 0.15 },
];

/** Pairs of schools: one fewer than the replicates, so that all replicates balance. */
const PAIRS = 79;
const REPLICATES = 80;
const STUDENTS = 20;
const FAY = 0.5;
const VALUES = 5;
/** Share of the spread that the test leaves open: the reason for plausible values. */
const MEASUREMENT = 0.12;
const DOMAINS = ["math", "read", "scie"] as const;

/**
 * Students of four invented countries, drawn as PISA draws them: pairs of schools of a kind, five plausible values in
 * three domains, 80 Fay weights. Nobody in it exists.
 * @param seed a whole number; the same seed gives the same students
 */
export function generateSample(seed: number): PisaSample {
  const random = keyedRandom(seed);
  const perCountry = PAIRS * 2 * STUDENTS;
  const size = COUNTRIES.length * perCountry;
  const signs = hadamard(REPLICATES);
  const column = (): Float64Array => new Float64Array(size);
  const sample = {
    size,
    groups: COUNTRIES.map(({ code }) => ({ country: code, year: null })),
    group: new Int32Array(size),
    school: new Int32Array(size),
    weight: column(),
    replicates: Array.from({ length: REPLICATES }, column),
    escs: column(),
    values: { math: listOf(VALUES, column), read: listOf(VALUES, column), scie: listOf(VALUES, column) },
    cautions: ["invented" as const],
  };
  for (let row = 0; row < size; row++) {
    const group = Math.floor(row / perCountry);
    const school = Math.floor(row / STUDENTS);
    const pair = Math.floor((school % (PAIRS * 2)) / 2);
    sample.group[row] = group;
    sample.school[row] = school;
    const weight = 20 + 30 * random.uniform(school, WEIGHT);
    sample.weight[row] = weight;
    sample.replicates.forEach((replicate, number) => {
      const first = signs[number]![pair + 1]! > 0;
      replicate[row] = weight * ((school % 2 === 0) === first ? 2 - FAY : FAY);
    });
    addStudent(sample, row, school, pair, COUNTRIES[group]!, random);
  }
  return sample;
}

/** Events of the keyed draws: of a school below 100, of a student from there. */
const WEIGHT = 1;
const SCHOOL_STATUS = 2;
const SCHOOL_LEVEL = 3;
const STUDENT_STATUS = 100;
const STUDENT_LEVEL = 101;
const DOMAIN_LEVEL = 110;
const PLAUSIBLE = 200;

function addStudent(
  sample: Pick<PisaSample, "values"> & { readonly escs: Float64Array },
  row: number,
  school: number,
  pair: number,
  country: InventedCountry,
  random: KeyedRandom,
): void {
  // Pairs stand in order of the kind of school, as PISA sorts schools before it draws them.
  const kind = (2 * pair) / (PAIRS - 1) - 1;
  const between = Math.sqrt(country.apart);
  const schoolStatus = between * (0.8 * Math.sqrt(3) * kind + 0.6 * random.normal(school, SCHOOL_STATUS));
  const status = schoolStatus + Math.sqrt(1 - country.apart) * random.normal(row, STUDENT_STATUS);
  sample.escs[row] = status;
  const level =
    country.mean +
    country.slope * status +
    country.betweenSchools * (0.8 * Math.sqrt(3) * kind + 0.6 * random.normal(school, SCHOOL_LEVEL));
  const shared = random.normal(row, STUDENT_LEVEL);
  DOMAINS.forEach((domain, place) => {
    const own = 0.9 * shared + Math.sqrt(1 - 0.81) * random.normal(row, DOMAIN_LEVEL + place);
    const known = level + country.withinSchools * Math.sqrt(1 - MEASUREMENT) * own;
    const open = country.withinSchools * Math.sqrt(MEASUREMENT);
    sample.values[domain]!.forEach((values, value) => {
      values[row] = known + open * random.normal(row, PLAUSIBLE + place * VALUES + value);
    });
  });
}

function listOf<T>(length: number, make: () => T): T[] {
  return Array.from({ length }, make);
}
