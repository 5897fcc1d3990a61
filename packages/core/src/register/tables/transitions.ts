import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "transitions",
  title: { nl: "Overgangen", en: "Transitions" },
  grain: {
    nl: "een rij per leerling en schooljaar: waar de leerling een jaar later is",
    en: "one row per pupil and school year: where the pupil is one year later",
  },
  yearly: true,
  key: ["school_year", "pupil"],
  columns: {
    pupil: must({ kind: "id" }, "leerling", "pupil"),
    site: may(
      { kind: "integer", low: 0 },
      "volgnummer van de vestiging in dit schooljaar",
      "number of the site in this school year",
    ),
    from_sector: must({ kind: "code", list: "sector" }, "sector nu", "sector now"),
    from_level: may({ kind: "code", list: "ladder" }, "niveau nu", "level now"),
    from_grade: may({ kind: "integer", low: 1, high: 8 }, "leerjaar nu", "year now"),
    with_diploma: must(
      { kind: "yes-no" },
      "met een diploma van de opleiding nu",
      "with a diploma of the present programme",
    ),
    to_sector: may(
      { kind: "code", list: "sector" },
      "sector daarna; leeg: geen onderwijs meer",
      "sector next; blank: no longer in education",
    ),
    to_level: may({ kind: "code", list: "ladder" }, "niveau daarna", "level next"),
    to_grade: may({ kind: "integer", low: 1, high: 8 }, "leerjaar daarna", "year next"),
    basic_qualification: must(
      { kind: "yes-no" },
      "heeft een startkwalificatie (havo, vwo of mbo 2 of hoger)",
      "has a basic qualification (havo, vwo or mbo 2 or higher)",
    ),
    age: may({ kind: "integer", low: 3, high: 40 }, "leeftijd op 1 oktober", "age on 1 October"),
  },
};
