import { must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "programmes",
  title: { nl: "Opleidingen", en: "Programmes" },
  grain: { nl: "een rij per vestiging en niveau dat er wordt aangeboden", en: "one row per site and level on offer" },
  yearly: false,
  key: ["site", "level"],
  columns: {
    site: must({ kind: "integer", low: 0 }, "volgnummer van de vestiging", "number of the site"),
    level: must({ kind: "code", list: "ladder" }, "niveau", "level"),
  },
};
