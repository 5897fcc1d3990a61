import { expect, test } from "vitest";
import { smallPlan, nationalModel, PLACES, SETTINGS } from "../../../test/nationalModel.ts";
import { fitToMargins } from "./fitToMargins.ts";
import { nationalPlan } from "./nationalPlan.ts";

const rows = Int32Array.of(0, 0, 1, 1);
const columns = Int32Array.of(0, 1, 0, 1);

test("weights get both margins and keep their odds ratio", () => {
  const start = Float64Array.of(40, 30, 35, 50);
  const fit = fitToMargins(start, [
    { groupOf: rows, target: Float64Array.of(100, 50) },
    { groupOf: columns, target: Float64Array.of(60, 90) },
  ]);
  expect(fit.converged).toBe(true);
  const [a, b, c, d] = fit.weights as unknown as [number, number, number, number];
  expect([a + b, c + d, a + c, b + d].map((sum) => Number(sum.toFixed(6)))).toStrictEqual([100, 50, 60, 90]);
  expect((a * d) / (b * c)).toBeCloseTo((40 * 50) / (30 * 35), 8);
  expect([...start]).toStrictEqual([40, 30, 35, 50]);
});

test("margins that contradict each other, or ask something of nothing, are told", () => {
  const contradiction = fitToMargins(Float64Array.of(1, 1, 1, 1), [
    { groupOf: rows, target: Float64Array.of(1, 1) },
    { groupOf: columns, target: Float64Array.of(2, 2) },
  ]);
  expect(contradiction.converged).toBe(false);
  expect(contradiction.error).toBeGreaterThan(0.1);
  expect(fitToMargins(Float64Array.of(0, 0, 1, 1), [{ groupOf: rows, target: Float64Array.of(1, 1) }]).converged).toBe(
    false,
  );
});

test("a country fitted to numbers of pupils has them, in expectation, and leaves the other places alone", () => {
  const before = smallPlan();
  const margins = [
    { municipality: 344, outsideEurope: null, pupils: 3000 },
    { municipality: 344, outsideEurope: true, pupils: 1200 },
    { municipality: 9001, outsideEurope: null, pupils: 1000 },
  ];
  const plan = nationalPlan(PLACES, nationalModel(), SETTINGS, margins);
  const children = (place: number, of: (area: number) => number): number => {
    let sum = 0;
    for (let area = plan.areas.firstOf[place]!; area < plan.areas.firstOf[place + 1]!; area++) sum += of(area);
    return sum;
  };
  const all = (area: number): number => plan.areas.weight[area]!;
  expect(children(0, all) / children(1, all)).toBeCloseTo(3, 6);
  expect(children(0, (area) => all(area) * plan.outside[area]!) / children(0, all)).toBeCloseTo(0.4, 6);
  expect(children(2, all)).toBe(children(2, (area) => before.areas.weight[area]!));
  const total = (areas: typeof plan.areas): number => areas.weight.reduce((sum, weight) => sum + weight, 0);
  expect(total(plan.areas)).toBeCloseTo(total(before.areas), 12);
  expect(plan.margins).toMatchObject({ converged: true, cells: 3 });
});
