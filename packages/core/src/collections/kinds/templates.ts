import { agendaTemplate } from "../../agenda/agendaTemplate.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "templates",
  title: { nl: "Voorbeelden voor een agenda", en: "Templates for an agenda" },
  one: { nl: "Voorbeeld voor een agenda", en: "Template for an agenda" },
  schema: agendaTemplate,
  kept: "shipped",
  name: ({ title }) => title,
  searchText: ({ about, goals, actions, questions, partners }, language) =>
    [
      about,
      ...goals.flatMap(({ title, why }) => [title, why]),
      ...actions.map(({ title }) => title),
      ...questions,
      ...partners,
    ]
      .map((text) => text[language])
      .join(" "),
  references: ({ places, actions }) => [
    ...places.map(({ letter }) => ({ collection: "letters", id: letter })),
    ...actions.flatMap(({ intervention: id }) => (id === undefined ? [] : [{ collection: "interventions", id }])),
  ],
});
