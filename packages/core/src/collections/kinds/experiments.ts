import { experiment, experimentFaults } from "../../experiments/experiment.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "experiments",
  title: { nl: "Experimenten", en: "Experiments" },
  one: { nl: "Experiment", en: "Experiment" },
  schema: experiment,
  kept: "store",
  name: ({ title }) => ({ nl: title, en: title }),
  searchText: ({ plan }) => [plan.question, plan.outcome.name, ...plan.arms.map(({ label }) => label)].join(" "),
  page: ({ id }) => `/experimenten#${id}`,
  references: ({ intervention }) =>
    intervention === undefined ? [] : [{ collection: "interventions", id: intervention }],
  faults: experimentFaults,
});
