import { engineOf } from "../indicators/engine.ts";
import { saveRecords } from "../collections/saveRecords.ts";
import { collection as ownResults } from "@kansrijk/core/collections/kinds/ownResults";
import { ownResult } from "@kansrijk/core/interventions/ownResult";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { keepTinyRegister } from "../../test/tinyStore.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  await keepTinyRegister(app.context.store);
});
afterAll(async () => {
  await engineOf(app.context.store).cubes.close();
  await app.remove();
});

const get = async (path: string) => {
  const response = await fetch(`${app.url}/v1/${path}`);
  return { status: response.status, body: await response.json() };
};
const post = async (path: string, body: unknown) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${app.url}/v1/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};

test("compare and changes", async () => {
  const { body } = await get("interventions/compare?ids=feedback,phonics&edition=2012");
  expect(body.compared.map((one: { effects: { months: number }[] }) => one.effects[0]!.months)).toEqual([9, 4]);
  expect(body.note.en).toContain("English averages");
  expect((await get("interventions/compare?ids=nothing")).status).toBe(404);
  expect((await get("interventions/compare?ids=")).status).toBe(422);
  expect((await get("interventions/changes?from=2012&to=2018")).body.changes.length).toBeGreaterThan(10);
  expect((await get("interventions/changes?from=2012")).status).toBe(422);
});

test("suggestions are the same every time, and an own result of the place counts", async () => {
  const path = "interventions/suggestions?place=GM0363&ages=0-4,4-12&themes=sport-culture&cost=2";
  const first = await get(path);
  expect((await get(path)).body).toEqual(first.body);
  expect(first.body.figures.length).toBeGreaterThan(0);
  expect(first.body.data.generated).toBe(true);
  const scoreOf = (body: { suggested: { id: string; score: number }[] }, id: string) =>
    body.suggested.find((one) => one.id === id)?.score;
  const [{ id, score }] = first.body.suggested;
  const record = ownResult.parse({
    id: "own-1",
    intervention: id,
    municipality: "GM0363",
    schoolYear: 2024,
    participants: "50-199",
    comparison: "before-after",
    outcome: "Score",
    unit: "months",
    effect: 1,
    reporter: "gemeente",
  });
  const saved = await saveRecords(app.context.store, ownResults, [{ id: record.id, expected: null, record }], {
    actor: "test",
    note: "",
  });
  expect(saved.ok).toBe(true);
  expect(scoreOf((await get(path)).body, id)).toBe(score + 1);
  expect((await get("interventions/suggestions?place=GM9999")).status).toBe(404);
  expect((await get("interventions/suggestions?place=GM0363&themes=nothing")).status).toBe(400);
});

test("experiments: power, the draw and the effect", async () => {
  const design = { outcome: { kind: "share", control: 0.5, treated: 0.75 } };
  const power = await post("experiments/power", { design, power: 0.9, perArm: 50 });
  expect(power.body.needed).toEqual({ perArm: 77, clusters: null });
  expect(power.body.power).toBeCloseTo(0.74, 3);
  const none = await post("experiments/power", { design: { outcome: { kind: "share", control: 0.5, treated: 0.5 } } });
  expect(none.body).toMatchObject({ needed: null, reasons: [{ en: expect.stringContaining("zero") }] });
  const units = ["a", "b", "c", "d"].map((id) => ({ id }));
  const draw = await post("experiments/assignment", { units, arms: ["x", "y"], seed: 3 });
  expect(draw.body.assigned).toHaveLength(4);
  expect((await post("experiments/assignment", { units, arms: ["x"], seed: 3 })).status).toBe(422);
  const rows = [
    { unit: "1", arm: "a", pupils: 70, positives: 56 },
    { unit: "2", arm: "b", pupils: 80, positives: 48 },
  ];
  const effect = await post("experiments/effect", { outcome: "share", assigned: "pupil", control: "b", rows });
  expect(effect.body.effects[0].low).toBeCloseTo(0.0524, 4);
  expect((await post("experiments/effect", { outcome: "share", assigned: "pupil", control: "z", rows })).status).toBe(
    422,
  );
});
