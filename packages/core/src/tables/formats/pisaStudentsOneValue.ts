import { pisaScore, pisaStatus, pisaWeight } from "../../pisa/pisaCells.ts";
import type { PisaSample } from "../../pisa/pisaSample.ts";
import { pisaSampleOf } from "../../pisa/pisaSampleOf.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { words } from "../cells/words.ts";
import { required, type RowOf } from "../column.ts";
import { OECD } from "../publishers.ts";
import { defineFormat, type RowSink } from "../tableFormat.ts";

const columns = {
  year: required(["year"], wholeNumber({ min: 2000, max: 2100 })),
  country: required(["country"], words),
  school: required(["school_id"], words),
  student: required(["student_id"], words),
  math: required(["math"], pisaScore),
  read: required(["read"], pisaScore),
  scie: required(["science"], pisaScore),
  weight: required(["stu_wgt"], pisaWeight),
  escs: required(["escs"], pisaStatus),
} as const;

type Row = RowOf<typeof columns>;

/** Students of PISA with one plausible value and no replicate weights: figures without standard errors. */
export const format = defineFormat({
  id: "pisa-students-one-value",
  title: {
    nl: "Leerlingen in PISA, met een score per domein (learningtower)",
    en: "Students in PISA, with one score per domain (learningtower)",
  },
  source: { ...OECD, link: "https://cran.r-project.org/package=learningtower" },
  encodings: ["utf-8"],
  columns,
  unique: {
    columns: ["year", "country", "school", "student"],
    one: { nl: "leerling", en: "student" },
    of: (row) => `${row.year} ${row.country} ${row.school} ${row.student}`,
  },
  open: studentSink,
});

function studentSink(): RowSink<Row, PisaSample> {
  const [country, year, school]: [string[], number[], string[]] = [[], [], []];
  const [weight, escs]: [number[], number[]] = [[], []];
  const [math, read, scie]: [number[], number[], number[]] = [[], [], []];
  return {
    add: (row) => {
      country.push(row.country);
      year.push(row.year);
      school.push(row.school);
      weight.push(row.weight);
      escs.push(row.escs ?? NaN);
      math.push(row.math ?? NaN);
      read.push(row.read ?? NaN);
      scie.push(row.scie ?? NaN);
    },
    done: () => {
      const values = new Map([
        ["1MATH", math],
        ["1READ", read],
        ["1SCIE", scie],
      ]);
      return pisaSampleOf({ country, year, school, weight, escs, replicates: [], values });
    },
  };
}
