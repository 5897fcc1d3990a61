import { COUNTED, growthFigure } from "../../network/growthFigure.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "growth",
  title: { nl: "Groei van het netwerk", en: "Growth of the network" },
  one: { nl: "Telling", en: "Count" },
  schema: growthFigure,
  kept: "shipped",
  name: ({ counted, value, on }) => ({
    nl: `${COUNTED[counted].nl}: ${value} (${on.slice(0, 4)})`,
    en: `${COUNTED[counted].en}: ${value} (${on.slice(0, 4)})`,
  }),
  searchText: ({ note, source }, language) => [note[language], source].join(" "),
  page: () => "/netwerk#groei",
});
