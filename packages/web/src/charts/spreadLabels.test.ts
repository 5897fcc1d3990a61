import { expect, test } from "vitest";
import { spreadLabels } from "./spreadLabels.ts";

test("labels that have room stay where they are", () => {
  expect(spreadLabels([10, 90, 50], 20, 100)).toEqual([10, 90, 50]);
});

test("labels at the same height are put around it, in the order they came", () => {
  expect(spreadLabels([50, 50, 50], 10, 100)).toEqual([40, 50, 60]);
});

test("labels stay in the picture, and apart", () => {
  const places = spreadLabels([98, 99, 100, 2], 16, 100);
  expect(Math.max(...places)).toBeLessThanOrEqual(100);
  const sorted = places.toSorted((a, b) => a - b);
  sorted.slice(1).forEach((place, index) => expect(place - sorted[index]!).toBeGreaterThanOrEqual(16 - 1e-9));
  expect(places[3]).toBe(2);
});
