import { arrangement } from "../../arrangements/arrangement.ts";
import { SITUATIONS } from "../../arrangements/situations.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "arrangements",
  title: { nl: "Hulp voor gezinnen", en: "Help for families" },
  one: { nl: "Regeling", en: "Arrangement" },
  schema: arrangement,
  kept: "both",
  name: ({ title }) => title,
  searchText: ({ what, provider, situations }, language) =>
    [what[language], provider[language], ...situations.map((situation) => SITUATIONS[situation][language])].join(" "),
  page: ({ id }) => `/hulp#${id}`,
  references: ({ places }) => places.map(({ letter }) => ({ collection: "letters", id: letter })),
});
