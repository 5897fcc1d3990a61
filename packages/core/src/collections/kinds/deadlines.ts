import { deadlineRule } from "../../promises/deadlineRule.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "deadlines",
  title: { nl: "Termijnen in woorden", en: "Deadlines in words" },
  one: { nl: "Termijn in woorden", en: "Deadline in words" },
  schema: deadlineRule,
  kept: "shipped",
  name: ({ phrase }) => phrase,
  searchText: ({ reason, source }, language) => [reason[language], source].join(" "),
  page: ({ id }) => `/beloften#termijn-${id}`,
});
