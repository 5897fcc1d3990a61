import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "tutoring",
  title: { nl: "Aanvullend onderwijs (steekproef)", en: "Private tutoring (sample)" },
  grain: { nl: "een rij per leerling in de steekproef", en: "one row per pupil in the sample" },
  yearly: true,
  key: ["school_year", "pupil"],
  columns: {
    pupil: must({ kind: "id" }, "leerling", "pupil"),
    site: must({ kind: "integer", low: 0 }, "volgnummer van de vestiging", "number of the site"),
    paid: must(
      { kind: "yes-no" },
      "kreeg betaalde bijles, huiswerkbegeleiding of toetstraining",
      "had paid tutoring, homework help or test training",
    ),
    cents: may(
      { kind: "integer", low: 0 },
      "bedrag in het schooljaar, in centen",
      "amount in the school year, in cents",
    ),
  },
};
