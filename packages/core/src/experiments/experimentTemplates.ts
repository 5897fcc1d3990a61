import type { Text } from "../vocabulary/text.ts";
import type { Experiment } from "./experiment.ts";

export interface ExperimentTemplate {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  /** Without the id, which its makers choose. */
  readonly start: Omit<Experiment, "id">;
}

/** Beginnings of experiments that can be filled in. */
export const EXPERIMENT_TEMPLATES: readonly ExperimentTemplate[] = [
  {
    id: "messages",
    title: { nl: "Twee berichten aan ouders", en: "Two messages to parents" },
    about: {
      nl: "Welke brief over aanmelden helpt meer ouders op tijd een school te kiezen? Basisscholen loten welke brief zij versturen.",
      en: "Which letter about applying helps more parents to choose a school in time? Primary schools draw which letter they send.",
    },
    start: {
      title: "Twee brieven over aanmelden",
      intervention: "admission-messages",
      state: "planned",
      generated: false,
      plan: {
        question: "Melden meer ouders hun kind op tijd aan na een korte brief in gewone taal?",
        arms: [
          { id: "a", label: "Brief van nu", gets: "" },
          { id: "b", label: "Korte brief in gewone taal", gets: "" },
        ],
        control: "a",
        unit: "school",
        outcome: { name: "Deel van de ouders dat op tijd aanmeldt", better: "higher" },
        otherOutcomes: ["Aantal scholen op de voorkeurslijst"],
        groups: ["opleiding ouders"],
        strata: ["stadsdeel"],
        design: {
          outcome: { kind: "share", control: 0.8, treated: 0.86 },
          clusters: { size: 25, icc: 0.03, variation: 0.3 },
        },
        perArm: 1000,
        seed: 1,
      },
    },
  },
  {
    id: "small-groups",
    title: { nl: "Extra les in kleine groepen", en: "Extra lessons in small groups" },
    about: {
      nl: "Klassen loten wie dit half jaar extra les krijgt; de andere krijgen het daarna.",
      en: "Classes draw who gets extra lessons this half year; the others get them afterwards.",
    },
    start: {
      title: "Extra les in kleine groepen",
      intervention: "small-group-tuition",
      state: "planned",
      generated: false,
      plan: {
        question: "Scoren leerlingen hoger op de toets na een half jaar extra les in kleine groepen?",
        arms: [
          { id: "later", label: "Extra les in het volgende half jaar", gets: "" },
          { id: "now", label: "Extra les nu", gets: "" },
        ],
        control: "later",
        unit: "class",
        outcome: { name: "Score op de toets", indicator: "test-score", better: "higher" },
        otherOutcomes: [],
        groups: ["opleiding ouders"],
        strata: ["school"],
        design: {
          outcome: { kind: "mean", difference: 0.2, sd: 1 },
          clusters: { size: 24, icc: 0.1, variation: 0.2 },
        },
        perArm: 1000,
        seed: 1,
      },
    },
  },
];
