import { evidenceCard } from "../../interventions/evidenceCard.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "evidence",
  title: { nl: "Onderzoek", en: "Evidence" },
  one: { nl: "Onderzoekskaart", en: "Evidence card" },
  schema: evidenceCard,
  kept: "both",
  name: ({ title }) => title,
  searchText: ({ publisher, studied, where, finding, forWhom, limits }, language) =>
    [publisher, ...[studied, where, finding, forWhom, limits].map((text) => text[language])].join(" "),
  page: ({ id }) => `/interventies#onderzoek-${id}`,
});
