import { ownResult, ownResultFaults } from "../../interventions/ownResult.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "own-results",
  title: { nl: "Eigen resultaten", en: "Own results" },
  one: { nl: "Eigen resultaat", en: "Own result" },
  schema: ownResult,
  kept: "store",
  name: ({ outcome, municipality, schoolYear }) => {
    const text = `${outcome} (${municipality}, ${schoolYear}-${schoolYear + 1})`;
    return { nl: text, en: text };
  },
  searchText: ({ outcome, reporter, municipality }) => [outcome, reporter, municipality].join(" "),
  page: ({ intervention }) => `/interventies/${intervention}#resultaten`,
  references: (record) => [{ collection: "interventions", id: record.intervention }],
  faults: ownResultFaults,
});
