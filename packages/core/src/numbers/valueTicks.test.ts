import fc from "fast-check";
import { expect, test } from "vitest";
import { valueDomain } from "./valueDomain.ts";
import { valueTicks } from "./valueTicks.ts";

test("the ticks of an axis are round and lie on it", () => {
  expect(valueTicks([0, 100])).toEqual([0, 20, 40, 60, 80, 100]);
  expect(valueTicks([47.5, 60]).map((value) => Number(value.toFixed(6)))).toEqual([47.5, 50, 52.5, 55, 57.5, 60]);
  expect(valueTicks([-1, 1]).map((value) => Number(value.toFixed(6)))).toEqual([-1, -0.5, 0, 0.5, 1]);
});

test("every axis has two to eleven ticks, evenly apart, and none outside", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e8, max: 1e8 }), { minLength: 1, maxLength: 20 }), (values) => {
      const domain = valueDomain(values);
      const ticks = valueTicks(domain);
      const span = domain[1] - domain[0];
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(11);
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(domain[0] - span * 1e-6);
        expect(tick).toBeLessThanOrEqual(domain[1] + span * 1e-6);
      }
    }),
  );
});
