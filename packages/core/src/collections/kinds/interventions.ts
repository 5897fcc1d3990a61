import { intervention } from "../../interventions/intervention.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "interventions",
  title: { nl: "Interventies", en: "Interventions" },
  one: { nl: "Interventie", en: "Intervention" },
  schema: intervention,
  kept: "both",
  name: ({ title }) => title,
  searchText: ({ summary, targetGroup, conditions, runs }, language) =>
    [summary, targetGroup, ...conditions, ...runs.flatMap(({ where, what }) => [where, what])]
      .map((text) => text[language])
      .join(" "),
  page: ({ id }) => `/interventies/${id}`,
  references: ({ evidence, subgroups }) =>
    [...evidence, ...subgroups.flatMap((item) => item.evidence ?? [])].map((id) => ({ collection: "evidence", id })),
});
