import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "costs",
  title: { nl: "Kosten voor ouders", en: "Costs for parents" },
  grain: { nl: "een rij per vestiging en schooljaar", en: "one row per site and school year" },
  yearly: true,
  key: ["school_year", "site"],
  columns: {
    site: must({ kind: "integer", low: 0 }, "volgnummer van de vestiging", "number of the site"),
    contribution_cents: may(
      { kind: "integer", low: 0 },
      "vrijwillige ouderbijdrage per leerling, in centen; 0 is geen",
      "voluntary contribution per pupil, in cents; 0 is none",
    ),
    total_cents: may(
      { kind: "integer", low: 0 },
      "alle schoolkosten per leerling, in centen",
      "all school costs per pupil, in cents",
    ),
  },
};
