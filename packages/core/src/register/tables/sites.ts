import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "sites",
  title: { nl: "Vestigingen", en: "Sites" },
  grain: { nl: "een rij per vestiging", en: "one row per site" },
  yearly: false,
  key: ["site"],
  columns: {
    site: must(
      { kind: "integer", low: 0 },
      "volgnummer van de vestiging in dit register",
      "number of the site in this register",
    ),
    code: must({ kind: "site" }, "vestigingscode", "site code"),
    name: must({ kind: "text" }, "naam", "name"),
    sector: must({ kind: "code", list: "sector" }, "onderwijssector", "sector"),
    municipality: must({ kind: "municipality" }, "gemeentecode", "municipality code"),
    postcode: may({ kind: "integer", low: 1000, high: 9999 }, "postcodegebied", "postcode area"),
    x: may({ kind: "integer" }, "x in het Rijksdriehoekstelsel, in meters", "x in RD, in metres"),
    y: may({ kind: "integer" }, "y in het Rijksdriehoekstelsel, in meters", "y in RD, in metres"),
    board: may({ kind: "text" }, "bestuursnummer", "number of the board"),
    denomination: may({ kind: "text" }, "denominatie", "denomination"),
  },
};
