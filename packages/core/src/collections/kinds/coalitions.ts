import { coalition } from "../../network/coalition.ts";
import { coalitionFaults } from "../../network/coalitionFaults.ts";
import { STAGES } from "../../network/networkTerms.ts";
import { kept } from "../../network/references.ts";
import { THEMES } from "../../policy/taxonomy.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "coalitions",
  title: { nl: "Coalities", en: "Coalitions" },
  one: { nl: "Coalitie", en: "Coalition" },
  schema: coalition,
  kept: "store",
  name: ({ title }) => ({ nl: title, en: title }),
  searchText: ({ summary, themes, stages, municipalities }, language) =>
    [
      summary,
      ...themes.map((theme) => THEMES[theme].label[language]),
      ...stages.map(({ stage }) => STAGES[stage][language]),
      ...municipalities,
    ].join(" "),
  page: ({ id }) => `/netwerk/coalities/${id}`,
  references: ({ partners }) => kept(partners.map(({ organisation }) => organisation)),
  faults: coalitionFaults,
});
