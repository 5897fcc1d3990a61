import { referencesOf } from "../../ledger/expression.ts";
import { figure, FIGURE_STATUS } from "../../ledger/figure.ts";
import { defineCollection, type RecordReference } from "../collection.ts";

export const collection = defineCollection({
  id: "figures",
  title: { nl: "Getallen in de brieven", en: "Numbers in the letters" },
  one: { nl: "Getal", en: "Number" },
  schema: figure,
  kept: "shipped",
  name: ({ title }) => title,
  searchText: ({ value, unit, status }, language) => [value, unit[language], FIGURE_STATUS[status][language]].join(" "),
  page: ({ id }) => `/grootboek#${id}`,
  references: ({ places, from }) => [
    ...places.map(({ letter }) => ({ collection: "letters", id: letter })),
    ...(from === undefined ? [] : referencesOf(from).map(recordOf)),
  ],
});

function recordOf(reference: string): RecordReference {
  const [collectionId, id] = reference.split("/") as [string, string];
  return { collection: collectionId, id };
}
