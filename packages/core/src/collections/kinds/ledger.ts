import { ledgerEntry, MONEY_KINDS } from "../../ledger/ledgerEntry.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "ledger",
  title: { nl: "Bedragen in de brieven", en: "Amounts in the letters" },
  one: { nl: "Bedrag", en: "Amount" },
  schema: ledgerEntry,
  kept: "shipped",
  name: ({ title }) => title,
  searchText: ({ forWhom, period, kind }, language) =>
    [forWhom[language], period[language], MONEY_KINDS[kind][language]].join(" "),
  page: ({ id }) => `/grootboek#${id}`,
  references: ({ relations, places }) => [
    ...relations.map(({ entry }) => ({ collection: "ledger", id: entry })),
    ...places.map(({ letter }) => ({ collection: "letters", id: letter })),
  ],
});
