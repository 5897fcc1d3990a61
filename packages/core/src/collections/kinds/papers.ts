import { paper } from "../../promises/paper.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "papers",
  title: { nl: "Kamerstukken", en: "Parliamentary papers" },
  one: { nl: "Kamerstuk", en: "Parliamentary paper" },
  schema: paper,
  kept: "shipped",
  name: ({ number, subject }) => ({ nl: `${number}: ${subject.nl}`, en: `${number}: ${subject.en}` }),
  searchText: ({ id }) => id,
  page: () => "/beloften#kamerstukken",
});
