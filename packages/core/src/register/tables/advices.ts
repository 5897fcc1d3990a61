import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "advices",
  title: { nl: "Schooladviezen", en: "School advices" },
  grain: {
    nl: "een rij per leerling in groep 8 en schooljaar",
    en: "one row per pupil in year group 8 and school year",
  },
  yearly: true,
  key: ["school_year", "pupil"],
  columns: {
    pupil: must({ kind: "id" }, "leerling", "pupil"),
    site: must({ kind: "integer", low: 0 }, "volgnummer van de basisschool", "number of the primary site"),
    provisional: must({ kind: "code", list: "ladder" }, "voorlopig (eerste) advies", "provisional (first) advice"),
    test: may({ kind: "code", list: "test-advice" }, "toetsadvies", "test advice"),
    test_low: may({ kind: "code", list: "ladder" }, "onderkant van het toetsadvies", "lower end of the test advice"),
    test_high: may({ kind: "code", list: "ladder" }, "bovenkant van het toetsadvies", "upper end of the test advice"),
    definitive: must({ kind: "code", list: "ladder" }, "definitief advies", "definitive advice"),
  },
};
