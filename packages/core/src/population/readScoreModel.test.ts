import { expect, test } from "vitest";
import { generatedModel, modelParameters } from "../../test/generatedModel.ts";
import { readScoreModel } from "./readScoreModel.ts";

const ID = "kansrijk-rekenmodel-onderwijsscore";

test("the most favourable levels add nothing, each less favourable level takes off more", () => {
  const model = generatedModel();
  for (const education of [model.motherEducation, model.fatherEducation]) {
    expect(education.at(-1)).toBe(0);
    expect([...education]).toStrictEqual([...new Set(education)].sort((a, b) => a - b));
  }
  for (const falling of [model.origin, model.motherStay]) {
    expect(falling[0]).toBe(0);
    expect([...falling]).toStrictEqual([...new Set(falling)].sort((a, b) => b - a));
  }
  expect(model.debt).toBeLessThan(0);
  expect(model.schoolMean).toBeGreaterThan(0);
});

test("every value is marked as assumed and says so", () => {
  const parameters = [...modelParameters().parameters.values()];
  expect(parameters).toHaveLength(28);
  expect(parameters.every((parameter) => parameter.status === "assumed" && parameter.derivation)).toBe(true);
});

test("a value tried out counts in ten-thousandths", () => {
  const model = readScoreModel(modelParameters({ [`${ID}/debt`]: "-1.2345" }));
  expect(model).toMatchObject({ ok: true, value: { debt: -12_345 } });
});

test.each(["0.12345", "10000", "-123456"])("%s is refused by name", (value) => {
  const model = readScoreModel(modelParameters({ [`${ID}/schoolMean`]: value }));
  expect(model).toMatchObject({ ok: false, refusals: [{ kind: "invalid-setting" }] });
  expect(JSON.stringify(model)).toContain(`${ID}/schoolMean`);
});

test("a parameter that is missing is refused by name", () => {
  const set = modelParameters();
  const parameters = new Map(set.parameters);
  parameters.delete(`${ID}/motherStay10To20Years`);
  const model = readScoreModel({ ...set, parameters });
  expect(model).toMatchObject({ ok: false, refusals: [{ kind: "missing-parameter" }] });
  expect(JSON.stringify(model)).toContain("motherStay10To20Years");
});
