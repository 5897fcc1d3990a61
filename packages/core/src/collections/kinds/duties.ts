import { duty } from "../../agenda/duty.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "duties",
  title: { nl: "Plichten", en: "Duties" },
  one: { nl: "Plicht", en: "Duty" },
  schema: duty,
  kept: "shipped",
  name: ({ title }) => title,
  searchText: ({ what, law, who, record }, language) =>
    [what, who, ...record, ...(law ? [law.article] : [])].map((text) => text[language]).join(" "),
  references: ({ places }) => places.map(({ letter }) => ({ collection: "letters", id: letter })),
});
