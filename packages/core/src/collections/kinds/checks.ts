import { referencesOf } from "../../ledger/expression.ts";
import { CHECK_KINDS, ledgerCheck } from "../../ledger/ledgerCheck.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "checks",
  title: { nl: "Rekencontroles", en: "Sums that are checked" },
  one: { nl: "Rekencontrole", en: "Check" },
  schema: ledgerCheck,
  kept: "shipped",
  name: ({ title }) => title,
  searchText: ({ question, explanation, kind }, language) =>
    [question[language], explanation[language], CHECK_KINDS[kind][language]].join(" "),
  page: ({ id }) => `/grootboek#${id}`,
  references: ({ left, right }) =>
    [...referencesOf(left), ...referencesOf(right)].map((reference) => {
      const [collectionId, id] = reference.split("/") as [string, string];
      return { collection: collectionId, id };
    }),
});
