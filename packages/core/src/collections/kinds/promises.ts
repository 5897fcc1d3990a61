import { promise } from "../../promises/promise.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "promises",
  title: { nl: "Beloften", en: "Promises" },
  one: { nl: "Belofte", en: "Promise" },
  schema: promise,
  kept: "shipped",
  name: ({ id, subject }) => ({ nl: `${id}: ${subject.nl}`, en: `${id}: ${subject.en}` }),
  searchText: ({ parts, owner }, language) =>
    [
      owner.minister ?? "",
      owner.office[language],
      ...parts.flatMap(({ text, deadline, became }) => [
        text[language],
        deadline.stated,
        ...(became ?? []).map((item) => item.text[language]),
      ]),
    ].join(" "),
  page: ({ id }) => `/beloften/${id}`,
  references: ({ letter, measures, parts }) => [
    { collection: "letters", id: letter },
    ...measures.map((id) => ({ collection: "measures", id })),
    ...parts.map(({ deadline }) => ({ collection: "deadlines", id: deadline.rule })),
  ],
});
