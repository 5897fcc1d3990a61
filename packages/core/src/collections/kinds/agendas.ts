import { agenda } from "../../agenda/agenda.ts";
import { agendaFaults } from "../../agenda/agendaFaults.ts";
import { THEMES } from "../../policy/taxonomy.ts";
import { defineCollection, type RecordReference } from "../collection.ts";

export const collection = defineCollection({
  id: "agendas",
  title: { nl: "Agenda's", en: "Agendas" },
  one: { nl: "Agenda", en: "Agenda" },
  schema: agenda,
  kept: "store",
  name: ({ title }) => ({ nl: title, en: title }),
  searchText: ({ owner, summary, municipalities, goals, actions, agreements, meetings }, language) =>
    [
      owner,
      summary,
      ...municipalities,
      ...goals.flatMap(({ title, theme, why }) => [title, THEMES[theme].label[language], why]),
      ...actions.flatMap(({ title, owner, partners }) => [title, owner, ...partners]),
      ...agreements.flatMap(({ text, with: parties }) => [text, ...parties]),
      ...meetings.flatMap(({ title, items }) => [title, ...items.flatMap((item) => [item.title, item.decision])]),
    ].join(" "),
  page: ({ id }) => `/agendas/${id}`,
  references: ({ municipalities, analysis, goals, actions, meetings }): RecordReference[] => [
    ...municipalities.map((id) => ({ collection: "municipalities", id })),
    ...[...analysis, ...goals].flatMap(({ figure }) =>
      figure ? [{ collection: "indicators", id: figure.indicator }] : [],
    ),
    ...actions.flatMap(({ intervention: id }) => (id === undefined ? [] : [{ collection: "interventions", id }])),
    ...meetings.flatMap(({ duty: id }) => (id === undefined ? [] : [{ collection: "duties", id }])),
  ],
  isPublic: ({ state }) => state !== "draft",
  faults: agendaFaults,
});
