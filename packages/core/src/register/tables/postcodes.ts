import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "postcodes",
  title: { nl: "Postcodegebieden", en: "Postcode areas" },
  grain: { nl: "een rij per viercijferig postcodegebied", en: "one row per four-digit postcode area" },
  yearly: false,
  key: ["postcode"],
  columns: {
    postcode: must({ kind: "integer", low: 1000, high: 9999 }, "vier cijfers", "four digits"),
    municipality: must({ kind: "municipality" }, "gemeentecode", "municipality code"),
    x: must({ kind: "integer" }, "x in het Rijksdriehoekstelsel, in meters", "x in RD, in metres"),
    y: must({ kind: "integer" }, "y in het Rijksdriehoekstelsel, in meters", "y in RD, in metres"),
    urbanity: may({ kind: "code", list: "urbanity" }, "stedelijkheid", "urbanity"),
  },
};
