import { UPDATE_KINDS, userUpdate } from "../../promises/promiseUpdate.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "promise-updates",
  title: { nl: "Nieuws over beloften", en: "News about promises" },
  one: { nl: "Nieuws over een belofte", en: "News about a promise" },
  schema: userUpdate,
  kept: "store",
  name: ({ promise, kind, on }) => ({
    nl: `${promise}: ${UPDATE_KINDS[kind].nl} (${on})`,
    en: `${promise}: ${UPDATE_KINDS[kind].en} (${on})`,
  }),
  searchText: ({ text, source }, language) => [text[language], source].join(" "),
  page: ({ promise }) => `/beloften/${promise}`,
  references: ({ promise }) => [{ collection: "promises", id: promise }],
});
