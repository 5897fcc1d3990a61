import { expect, test } from "vitest";
import { experiment, experimentFaults, type Experiment } from "./experiment.ts";
import { EXPERIMENT_TEMPLATES } from "./experimentTemplates.ts";
import { readEffectTable } from "./readEffectTable.ts";
import { registrationOf } from "./registrationOf.ts";

const made = (change: Partial<Experiment> = {}): Experiment =>
  experiment.parse({ id: "try", ...EXPERIMENT_TEMPLATES[0]!.start, ...change });

test.each(EXPERIMENT_TEMPLATES)("template $id is an experiment without faults", ({ start }) => {
  expect(experimentFaults(experiment.parse({ id: "try", ...start }))).toEqual([]);
});

test("a plan that was changed after it was registered no longer fits its hash", () => {
  const { plan } = made();
  const registered = { on: "2026-11-22", sha256: registrationOf(plan) };
  expect(experimentFaults(made({ registered, state: "running" }))).toEqual([]);
  const changed = { ...plan, outcome: { ...plan.outcome, name: "Iets anders" } };
  expect(experimentFaults(made({ registered, plan: changed }))[0]!.en).toContain("changed after");
});

test("nothing runs or has outcomes before the plan is registered", () => {
  expect(experimentFaults(made({ state: "running" }))[0]!.en).toContain("register the plan first");
  const { plan } = made();
  const wrong = { ...plan, control: "c", arms: [plan.arms[0]!, plan.arms[0]!] };
  expect(experimentFaults(made({ plan: wrong }))).toHaveLength(2);
});

const read = (text: string) =>
  readEffectTable("f.csv", new TextEncoder().encode(text), { assigned: "cluster", control: "b" });

test("a CSV of counts is read, in Dutch or English, with comma or semicolon", () => {
  const reading = read("eenheid;aanpak;leerlingen;gemiddelde\ns1;a;20;3,5\ns2;b;21;3\n");
  expect(reading).toMatchObject({
    ok: true,
    question: { outcome: "mean", rows: [{ unit: "s1", stratum: "all", mean: 3.5 }, { pupils: 21 }] },
  });
  expect(read("unit,arm,pupils,positives,group\ns1,a,20,5,x\ns2,b,20,5,y\n")).toMatchObject({
    question: { outcome: "share", rows: [{ group: "x" }, { positives: 5 }] },
  });
});

test("a file about persons is refused whole, and a wrong count with its row", () => {
  expect(read("naam,unit,arm,pupils,positives\nx,s1,a,1,1\n")).toMatchObject({
    faults: [{ column: "naam", row: 1 }],
  });
  expect(read("unit,arm,pupils,positives\ns1,a,20,25\ns2,b,20,5\n")).toMatchObject({ faults: [{ row: 2 }] });
  expect(read("unit,arm,pupils,positives\ns1,a,-3,2\ns2,b,20,5\n")).toMatchObject({
    faults: [{ row: 2, column: "pupils", value: "-3" }],
  });
});
