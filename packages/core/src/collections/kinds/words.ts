import { wordRecord } from "../../words/wordRecord.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "words",
  title: { nl: "Woorden", en: "Words" },
  one: { nl: "Woord", en: "Word" },
  schema: wordRecord,
  kept: "shipped",
  name: ({ forms }) => ({ nl: forms[0]!.replaceAll("*", "…"), en: forms[0]!.replaceAll("*", "…") }),
  searchText: (word, language) =>
    [
      ...word.forms,
      word.reason[language],
      ...(word.kind === "term" ? word.suggestions.map((suggestion) => suggestion[language]) : []),
    ].join(" "),
  page: ({ id }) => `/woorden#${id}`,
  references: (word) =>
    word.kind === "term" ? word.places.map(({ letter }) => ({ collection: "letters", id: letter })) : [],
});
