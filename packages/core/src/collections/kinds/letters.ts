import { letterOutline } from "../../letters/letterOutline.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "letters",
  title: { nl: "Brieven", en: "Letters" },
  one: { nl: "Brief", en: "Letter" },
  schema: letterOutline,
  kept: "shipped",
  name: ({ title }) => title,
  searchText: ({ from, to, sections }, language) =>
    [from[language], to[language], ...sections.map(({ heading }) => heading)].join(" "),
});
