import { ORGANISATION_KINDS, ORGANISATION_ROLES } from "../../network/networkTerms.ts";
import { organisation } from "../../network/organisation.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "organisations",
  title: { nl: "Organisaties", en: "Organisations" },
  one: { nl: "Organisatie", en: "Organisation" },
  schema: organisation,
  kept: "both",
  name: ({ name }) => ({ nl: name, en: name }),
  searchText: ({ kind, roles, note, municipality, identifiers }, language) =>
    [
      ORGANISATION_KINDS[kind][language],
      ...roles.map((role) => ORGANISATION_ROLES[role][language]),
      note,
      municipality ?? "",
      ...Object.values(identifiers),
    ].join(" "),
  page: ({ id }) => `/netwerk/organisaties#${id}`,
  faults: ({ id, kind }) =>
    kind === "municipality" || /^GM\d{4}$/.test(id)
      ? [
          {
            nl: "Gemeenten staan al in het netwerk, met hun code (GM0606). Voeg ze niet apart toe.",
            en: "Municipalities are in the network already, by their code (GM0606). Do not add them apart.",
          },
        ]
      : [],
});
