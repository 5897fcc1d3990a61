import { motion } from "../../promises/motion.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "motions",
  title: { nl: "Moties en verzoeken", en: "Motions and requests" },
  one: { nl: "Motie of verzoek", en: "Motion or request" },
  schema: motion,
  kept: "shipped",
  name: ({ id, subject }) => ({ nl: `${id}: ${subject.nl}`, en: `${id}: ${subject.en}` }),
  searchText: ({ asks, answer, by, papers }, language) =>
    [asks[language], answer[language], ...by, ...papers].join(" "),
  page: ({ id }) => `/beloften/${id}`,
  references: ({ promises }) => promises.map((id) => ({ collection: "promises", id })),
});
