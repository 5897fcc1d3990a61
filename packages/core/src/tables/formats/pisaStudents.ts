import { pisaScore, pisaStatus, pisaWeight } from "../../pisa/pisaCells.ts";
import type { PisaSample } from "../../pisa/pisaSample.ts";
import { pisaSampleOf } from "../../pisa/pisaSampleOf.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { words } from "../cells/words.ts";
import { family, optional, optionalFamily, required, type RowOf } from "../column.ts";
import { OECD } from "../publishers.ts";
import { defineFormat, type RowSink } from "../tableFormat.ts";

const columns = {
  country: optional(["CNT", "COUNTRY"], words),
  year: optional(["YEAR", "CYCLE_YEAR"], wholeNumber({ min: 2000, max: 2100 })),
  school: required(["SCHOOLID", "CNTSCHID"], words),
  student: required(["STIDSTD", "CNTSTUID"], words),
  escs: required(["ESCS"], pisaStatus),
  weight: required(["W_FSTUWT"], pisaWeight),
  values: family("PV1MATH", /^pv(\d+(?:math|read|scie|prob))$/, pisaScore),
  // W_FSTR1 until 2012, W_FSTURWT1 from 2015.
  replicates: optionalFamily("W_FSTR1", /^wfst(?:r|urwt)(\d+)$/, pisaWeight),
} as const;

type Row = RowOf<typeof columns>;

/** Student file of PISA with plausible values and replicate weights, as the OECD publishes it. */
export const format = defineFormat({
  id: "pisa-students",
  title: {
    nl: "Leerlingen in PISA, met herhaalgewichten (OESO)",
    en: "Students in PISA, with replicate weights (OECD)",
  },
  source: OECD,
  encodings: ["utf-8"],
  columns,
  unique: {
    columns: ["country", "year", "school", "student"],
    one: { nl: "leerling", en: "student" },
    of: (row) => `${row.country ?? ""} ${row.year ?? ""} ${row.school} ${row.student}`,
  },
  open: studentSink,
});

function studentSink(): RowSink<Row, PisaSample> {
  const [country, year, school]: [(string | null)[], (number | null)[], string[]] = [[], [], []];
  const [weight, escs]: [number[], number[]] = [[], []];
  const replicates: number[][] = [];
  const values = new Map<string, number[]>();
  return {
    add: (row) => {
      country.push(row.country);
      year.push(row.year);
      school.push(row.school);
      weight.push(row.weight);
      escs.push(row.escs ?? NaN);
      row.replicates?.forEach(({ value }, place) => (replicates[place] ??= []).push(value));
      for (const { label, value } of row.values) columnOf(values, label).push(value ?? NaN);
    },
    done: () => pisaSampleOf({ country, year, school, weight, escs, replicates, values }),
  };
}

function columnOf(values: Map<string, number[]>, label: string): number[] {
  const known = values.get(label);
  if (known) return known;
  const column: number[] = [];
  values.set(label, column);
  return column;
}
