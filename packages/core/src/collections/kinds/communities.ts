import { community } from "../../network/community.ts";
import { communityFaults } from "../../network/communityFaults.ts";
import { kept } from "../../network/references.ts";
import { THEMES } from "../../policy/taxonomy.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "communities",
  title: { nl: "Gemeenschappen", en: "Communities" },
  one: { nl: "Gemeenschap", en: "Community" },
  schema: community,
  kept: "both",
  name: ({ title }) => title,
  searchText: ({ summary, theme, questions, meetings }, language) =>
    [
      summary[language],
      theme ? THEMES[theme].label[language] : "",
      ...questions.flatMap(({ text, answers }) => [text, ...answers.map((answer) => answer.text)]),
      ...meetings.map(({ title }) => title),
    ].join(" "),
  page: ({ id }) => `/netwerk/gemeenschappen/${id}`,
  references: ({ members, questions }) =>
    kept([
      ...members.map(({ organisation }) => organisation),
      ...questions.flatMap(({ by, answers }) => [by, ...answers.map((answer) => answer.by)]),
    ]),
  faults: communityFaults,
});
