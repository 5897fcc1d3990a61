import { EXPERIMENT_TEMPLATES } from "@kansrijk/core/experiments/experimentTemplates";
import { experiment } from "@kansrijk/core/experiments/experiment";
import { describe, expect, test } from "vitest";
import { readRecord } from "../../../collections/form/readRecord.ts";
import { countIn, designOfDraft, experimentOf, newPlan, PLAN_RULES, planDraft, type PlanDraft } from "./planDraft.ts";

const TODAY = "2026-11-22";
const NONE = new Set<string>();
const FILLED: PlanDraft = {
  ...newPlan(TODAY),
  title: "Twee brieven",
  question: "Helpt een korte brief?",
  arms: [
    { id: "a", label: "Nu", gets: "" },
    { id: "b", label: "Kort", gets: "Beste ouder" },
  ],
  outcome: "Op tijd aangemeld",
};

function faultsOf(change: Partial<PlanDraft>): Record<string, string> {
  const reading = readRecord(experimentOf({ ...FILLED, ...change }, undefined, NONE), PLAN_RULES);
  return reading.ok ? {} : Object.fromEntries(reading.faults.map(({ field, message }) => [field, message.nl]));
}

test("with the defaults only what nobody else can know has to be filled in", () => {
  const empty = readRecord(experimentOf(newPlan(TODAY), undefined, NONE), PLAN_RULES);
  expect(empty.ok ? [] : empty.faults.map(({ field }) => field)).toEqual([
    "title",
    "plan.question",
    "plan.arms.0.label",
    "plan.arms.1.label",
    "plan.outcome.name",
  ]);
  expect(faultsOf({})).toEqual({});
});

test("shares are typed in per cent and kept as parts; pupils that draw apart have no classes", () => {
  const read = readRecord(
    experimentOf({ ...FILLED, without: "7", treated: "9,5", perArm: "1.000" }, undefined, NONE),
    PLAN_RULES,
  );
  expect(read).toMatchObject({
    ok: true,
    record: {
      id: "twee-brieven",
      state: "planned",
      plan: {
        perArm: 1000,
        seed: 20261122,
        design: {
          outcome: { kind: "share", control: 0.07, treated: 0.095 },
          clusters: { size: 25, icc: 0.05, variation: 0.3 },
        },
      },
    },
  });
  expect(designOfDraft({ ...FILLED, unit: "pupil" })).not.toHaveProperty("clusters");
  expect(designOfDraft({ ...FILLED, icc: "veel" })).toBeUndefined();
});

test.each(EXPERIMENT_TEMPLATES.map(({ id, start }) => [id, start] as const))(
  "the template %s passes through the form unchanged",
  (id, start) => {
    const kept = experiment.parse({ id, ...start });
    expect(experimentOf(planDraft(kept, TODAY), kept, NONE)).toEqual(kept);
  },
);

describe("what is not right is told at its field", () => {
  test.each<[Partial<PlanDraft>, string, string]>([
    [{ arms: [FILLED.arms[0]!, { id: "b", label: "", gets: "" }] }, "plan.arms.1.label", "Vul dit in."],
    [{ control: "c" }, "plan.control", "Kies een van de groepen hierboven."],
    [{ treated: "120" }, "plan.design.outcome.treated", "Vul een getal in tussen 0 en 100, zonder 0 en 100 zelf."],
    [{ kind: "mean", sd: "0" }, "plan.design.outcome.sd", "Vul in: meer dan 0."],
    [{ icc: "2" }, "plan.design.clusters.icc", "Vul in: hoogstens 1."],
    [{ perArm: "honderd" }, "plan.perArm", "Vul een getal in."],
    [{ perArm: "1" }, "plan.perArm", "Vul in: minstens 2."],
    [{ seed: "1,5" }, "plan.seed", "Vul een heel getal in."],
  ])("%o: %s", (change, field, words) => {
    expect(faultsOf(change)).toEqual({ [field]: words });
  });
});

test.each([
  ["1.000", 1000],
  ["2.000.000", 2_000_000],
  ["1 500", 1500],
  ["1,000", 1000],
  ["20261122", 20_261_122],
  ["1,5", 1.5],
])("the count %s is %d", (words, count) => {
  expect(countIn(words)).toBe(count);
});
