import { measure } from "../cells/measure.ts";
import { oneOf } from "../cells/oneOf.ts";
import { orBlank } from "../cells/orBlank.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { words } from "../cells/words.ts";
import { required, type RowOf } from "../column.ts";
import { OECD } from "../publishers.ts";
import { defineFormat, listOf } from "../tableFormat.ts";

/** In some rounds a word and in others the code of the question. */
const control = oneOf({ public: "public", "1": "public", private: "private", "2": "private" });

const columns = {
  year: required(["year"], wholeNumber({ min: 2000, max: 2100 })),
  country: required(["country"], words),
  school: required(["school_id"], words),
  control: required(["public_private"], orBlank(control)),
  boys: required(["enrol_boys"], orBlank(wholeNumber())),
  girls: required(["enrol_girls"], orBlank(wholeNumber())),
  studentsPerTeacher: required(["stratio"], orBlank(measure({ mark: "point", min: 0, max: 1000 }))),
  weight: required(["sch_wgt"], orBlank(measure({ mark: "point", min: 0, max: 100_000 }))),
} as const;

/** A school that took part in PISA, as its head described it. */
export type PisaSchool = RowOf<typeof columns>;

export const format = defineFormat({
  id: "pisa-schools",
  title: { nl: "Scholen in PISA (learningtower)", en: "Schools in PISA (learningtower)" },
  source: { ...OECD, link: "https://cran.r-project.org/package=learningtower" },
  encodings: ["utf-8"],
  columns,
  unique: {
    columns: ["year", "country", "school"],
    one: { nl: "school en jaar", en: "school and year" },
    of: (row) => `${row.year} ${row.country} ${row.school}`,
  },
  open: listOf((row: PisaSchool): PisaSchool => row),
});
