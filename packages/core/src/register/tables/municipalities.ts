import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "municipalities",
  title: { nl: "Gemeenten", en: "Municipalities" },
  grain: {
    nl: "een rij per gemeente, in de indeling van het register",
    en: "one row per municipality, in the division of the register",
  },
  yearly: false,
  key: ["municipality"],
  columns: {
    municipality: must({ kind: "municipality" }, "gemeentecode (363 is GM0363)", "municipality code (363 is GM0363)"),
    name: must({ kind: "text" }, "naam", "name"),
    province: must({ kind: "text" }, "provinciecode (PV27)", "province code (PV27)"),
    urbanity: may({ kind: "code", list: "urbanity" }, "stedelijkheid", "urbanity"),
  },
};
