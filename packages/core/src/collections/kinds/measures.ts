import { policyMeasure } from "../../policy/policyMeasure.ts";
import { measureFaults } from "../../policy/measureFaults.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "measures",
  title: { nl: "Maatregelen", en: "Measures" },
  one: { nl: "Maatregel", en: "Measure" },
  schema: policyMeasure,
  kept: "shipped",
  name: ({ title }) => title,
  searchText: ({ summary, systems, status, school }, language) =>
    [
      summary[language],
      school?.condition[language] ?? "",
      ...status.evidence.map(({ text }) => text[language]),
      ...systems,
    ].join(" "),
  page: ({ id }) => `/maatregelen/${id}`,
  references: ({ successors, ledger, places }) => [
    ...successors.map((id) => ({ collection: "measures", id })),
    ...(ledger ?? []).map((id) => ({ collection: "ledger", id })),
    ...[...new Set(places.map(({ letter }) => letter))].map((id) => ({ collection: "letters", id })),
  ],
  faults: measureFaults,
});
