import fc from "fast-check";
import { expect, test } from "vitest";
import { histogram } from "./histogram.ts";

test("counts every value once in bins that follow each other and have round borders", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 }),
      (values) => {
        const bins = histogram(values);
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
        expect(bins.length).toBeLessThanOrEqual(42);
        for (let place = 1; place < bins.length; place++) expect(bins[place]!.from).toBe(bins[place - 1]!.to);
      },
    ),
  );
});

test("nought is a border, so that losses and gains never share a bin", () => {
  const bins = histogram([-7, -3, 2, 12]);
  expect(bins.some(({ from, to }) => from < 0 && to > 0)).toBe(false);
});

test.each([
  [[], []],
  [[5], [{ from: 5, to: 6, count: 1 }]],
  [[1, 1, 1], [{ from: 1, to: 2, count: 3 }]],
])("%j gives %j", (values, bins) => {
  expect(histogram(values)).toEqual(bins);
});
