import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "diplomas",
  title: { nl: "Examens en diploma's", en: "Exams and diplomas" },
  grain: { nl: "een rij per leerling, schooljaar en examen", en: "one row per pupil, school year and exam" },
  yearly: true,
  key: ["school_year", "pupil", "sector"],
  columns: {
    pupil: must({ kind: "id" }, "leerling", "pupil"),
    site: may({ kind: "integer", low: 0 }, "volgnummer van de vestiging", "number of the site"),
    sector: must({ kind: "code", list: "sector" }, "onderwijssector", "sector"),
    level: may({ kind: "code", list: "ladder" }, "niveau (vo)", "level (secondary)"),
    mbo_level: may({ kind: "integer", low: 1, high: 4 }, "mbo-niveau", "mbo level"),
    passed: must({ kind: "yes-no" }, "geslaagd", "passed"),
    mark_tenths: may({ kind: "integer", low: 10, high: 100 }, "gemiddeld cijfer, in tienden", "mean mark, in tenths"),
  },
};
