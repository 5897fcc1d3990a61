import { arrangement } from "@kansrijk/core/arrangements/arrangement";
import { experiment, experimentFaults } from "@kansrijk/core/experiments/experiment";
import { EXPERIMENT_TEMPLATES } from "@kansrijk/core/experiments/experimentTemplates";
import { expect, test } from "vitest";
import { ApiProblem } from "../../api/problem.ts";
import { fieldFaults } from "./fieldFaults.ts";
import { readRecord } from "./readRecord.ts";
import { refusedFields } from "./refusedFields.ts";

const START = { id: "x", ...EXPERIMENT_TEMPLATES[0]!.start };
const rules = { schema: experiment, check: experimentFaults };

function nlOf(made: unknown): Record<string, string> {
  const reading = readRecord(made, rules);
  return reading.ok ? {} : Object.fromEntries(reading.faults.map(({ field, message }) => [field, message.nl]));
}

test("what is right has no faults", () => {
  expect(nlOf(START)).toEqual({});
});

test("every fault stands at its field, in plain words", () => {
  const { design } = START.plan;
  const plan = {
    ...START.plan,
    question: "",
    arms: [{ id: "a", label: " ", gets: "" }],
    otherOutcomes: ["een", "e".repeat(301)],
    perArm: 2.5,
    seed: Number.NaN,
    unit: "",
    design: { ...design, outcome: { kind: "share", control: 0, treated: 1 } },
  };
  expect(nlOf({ ...START, plan })).toEqual({
    "plan.question": "Vul dit in.",
    "plan.arms": "Vul in: minstens 2 waarden.",
    "plan.arms.0.label": "Vul dit in.",
    "plan.otherOutcomes": "Deze tekst is te lang: hoogstens 300 tekens.",
    "plan.perArm": "Vul een heel getal in.",
    "plan.seed": "Vul een getal in.",
    "plan.unit": "Maak een keuze.",
    "plan.design.outcome.control": "Vul in: meer dan 0.",
    "plan.design.outcome.treated": "Vul in: minder dan 1.",
  });
});

test("a fault of the collection finds its field by the name it begins with", () => {
  expect(nlOf({ ...START, plan: { ...START.plan, control: "c" } })).toEqual({
    "plan.control": "Verwacht een van a, b.",
  });
});

test("a fault of a whole record is told at the field it names, in the words of the form", () => {
  const text = { nl: "iets", en: "something" };
  const words = { title: text, what: text, whoMayApply: text, how: text, helpers: text, provider: text };
  const made = { id: "x", ...words, situations: ["food"], status: "kept", ages: { from: 9, until: 4 } };
  const { error } = arrangement.safeParse(made);
  const backwards = { nl: "De laagste leeftijd ligt boven de hoogste.", en: "The lowest age lies above the highest." };
  expect(fieldFaults(error!.issues, { ages: backwards })).toEqual([{ field: "ages", message: backwards }]);
  expect(fieldFaults(error!.issues).map(({ field }) => field)).toEqual(["ages"]);
});

test("what the server refuses stands at the fields it names; anything else is told as a whole", () => {
  const problem = (...messages: string[]) =>
    new ApiProblem({
      type: "about:blank",
      title: "",
      status: 422,
      detail: "",
      refusals: messages.map((message) => ({ kind: "invalid-setting", message: { nl: message, en: message } })),
    });
  const fields = (...messages: string[]) => refusedFields(problem(...messages), "gm0606-pas").map(({ field }) => field);
  const named = 'Regeling gm0606-pas, title.nl: "" - verwacht: een tekst';
  expect(fields(named, "checkedOn: nog niet", "groups.2: te lang")).toEqual(["title.nl", "checkedOn", "groups"]);
  expect(fields(named, "Regeling gm0606-pas bestaat niet.")).toEqual([]);
  expect(refusedFields(new TypeError("offline"), "gm0606-pas")).toEqual([]);
});
