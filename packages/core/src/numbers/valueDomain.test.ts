import { expect, test } from "vitest";
import { valueDomain } from "./valueDomain.ts";

test("an axis holds all values on round numbers", () => {
  expect(valueDomain([61.2, 72.9])).toEqual([60, 75]);
  expect(valueDomain([2, 11])).toEqual([0, 12.5]);
  expect(valueDomain([-3, 4])).toEqual([-4, 4]);
});

test("a single value, and nothing at all, still make an axis", () => {
  const [low, high] = valueDomain([5]);
  expect(low).toBeLessThan(5);
  expect(high).toBeGreaterThan(5);
  expect(valueDomain([Number.NaN])).toEqual([0, 1]);
});
