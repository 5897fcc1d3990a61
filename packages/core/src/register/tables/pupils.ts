import { may, must, type RegisterTable } from "../registerTable.ts";

export const table: RegisterTable = {
  id: "pupils",
  title: { nl: "Leerlingen en hun achtergrond", en: "Pupils and their background" },
  grain: { nl: "een rij per leerling", en: "one row per pupil" },
  yearly: false,
  key: ["pupil"],
  columns: {
    pupil: must({ kind: "id" }, "nummer dat niets over de leerling zegt", "number that tells nothing about the pupil"),
    record_key: must(
      { kind: "integer", low: 0, high: 4_294_967_295 },
      "willekeurig getal voor het afronden van tellingen",
      "random number for the rounding of counts",
    ),
    birth_year: may({ kind: "integer", low: 1980, high: 2100 }, "geboortejaar", "year of birth"),
    sex: may({ kind: "code", list: "sex" }, "geslacht", "sex"),
    parental_education: may(
      { kind: "code", list: "parental-education" },
      "opleiding van de ouder met de langste opleiding",
      "education of the parent with the most schooling",
    ),
    income_percentile: may(
      { kind: "integer", low: 1, high: 100 },
      "inkomen van het huishouden, van 1 (laagste) tot 100 (hoogste)",
      "household income, from 1 (lowest) to 100 (highest)",
    ),
    origin: may({ kind: "code", list: "origin" }, "waar de ouders geboren zijn", "where the parents were born"),
    stay: may({ kind: "code", list: "stay" }, "verblijfsduur van de moeder", "length of stay of the mother"),
    home_language: may({ kind: "code", list: "home-language" }, "taal thuis", "language at home"),
    debt: may({ kind: "yes-no" }, "huishouden in de schuldsanering", "household in statutory debt restructuring"),
    home_municipality: may({ kind: "municipality" }, "gemeente waar de leerling woont", "municipality of the home"),
    home_postcode: may(
      { kind: "integer", low: 1000, high: 9999 },
      "postcodegebied waar de leerling woont",
      "postcode area of the home",
    ),
  },
};
