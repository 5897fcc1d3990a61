import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "tests",
  title: { nl: "Doorstroomtoetsen", en: "Transition tests" },
  grain: { nl: "een rij per leerling en toets", en: "one row per pupil and test" },
  yearly: true,
  key: ["school_year", "pupil"],
  columns: {
    pupil: must({ kind: "id" }, "leerling", "pupil"),
    site: must({ kind: "integer", low: 0 }, "volgnummer van de basisschool", "number of the primary site"),
    provider: may({ kind: "code", list: "test-provider" }, "toetsaanbieder", "provider"),
    score: must(
      { kind: "integer", low: -6000, high: 6000 },
      "score: afstand tot het landelijk gemiddelde van het jaar, in duizendsten van de spreiding",
      "score: distance to the national mean of the year, in thousandths of the standard deviation",
    ),
    reading: may({ kind: "code", list: "reference-level" }, "lezen", "reading"),
    language: may({ kind: "code", list: "reference-level" }, "taalverzorging", "language"),
    maths: may({ kind: "code", list: "reference-level" }, "rekenen", "maths"),
  },
};
