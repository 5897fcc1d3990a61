import { must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "early-education",
  title: { nl: "Voorschoolse educatie", en: "Early education" },
  grain: {
    nl: "een rij per kind van 2,5 tot 4 jaar dat tot de doelgroep hoort",
    en: "one row per child of 2.5 to 4 years in the target group",
  },
  yearly: true,
  key: ["school_year", "pupil"],
  columns: {
    pupil: must({ kind: "id" }, "kind", "child"),
    municipality: must({ kind: "municipality" }, "gemeente", "municipality"),
    reached: must({ kind: "yes-no" }, "doet mee aan voorschoolse educatie", "takes part in early education"),
  },
};
