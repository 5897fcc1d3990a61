import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "enrolments",
  title: { nl: "Inschrijvingen", en: "Enrolments" },
  grain: {
    nl: "een rij per leerling en schooljaar, op 1 oktober",
    en: "one row per pupil and school year, on 1 October",
  },
  yearly: true,
  key: ["school_year", "pupil"],
  columns: {
    pupil: must({ kind: "id" }, "leerling", "pupil"),
    site: must({ kind: "integer", low: 0 }, "volgnummer van de vestiging", "number of the site"),
    sector: must({ kind: "code", list: "sector" }, "onderwijssector", "sector"),
    grade: must(
      { kind: "integer", low: 1, high: 8 },
      "groep (po) of leerjaar (vo, mbo, ho)",
      "year group or year of study",
    ),
    level: may(
      { kind: "code", list: "ladder" },
      "niveau in het voortgezet onderwijs; een brugklas staat tussen twee niveaus",
      "level in secondary education; a bridge class stands between two levels",
    ),
    repeated: must({ kind: "yes-no" }, "doet dit leerjaar over", "repeats this year"),
  },
};
