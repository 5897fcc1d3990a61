import fc from "fast-check";
import { expect, test } from "vitest";
import { isKnown, sumOfCounts, type Count } from "./count.ts";
import { countAt, countColumn } from "./countColumn.ts";

const band = fc.tuple(fc.nat(5000), fc.nat(20)).map(([low, width]): Count => ({ low, high: low + width }));
const unknown = fc.constantFrom<Count>({ unknown: "secret" }, { unknown: "blank" });

test("a sum holds every sum that the parts allow, and nothing tighter is possible", () => {
  fc.assert(
    fc.property(fc.array(band), (counts) => {
      const total = sumOfCounts(counts);
      expect(total).toStrictEqual({
        low: counts.reduce((sum, count) => sum + (isKnown(count) ? count.low : 0), 0),
        high: counts.reduce((sum, count) => sum + (isKnown(count) ? count.high : 0), 0),
      });
    }),
  );
});

test("a sum with an unknown part is unknown, wherever that part stands", () => {
  fc.assert(
    fc.property(fc.array(band), unknown, fc.array(band), (before, hole, after) => {
      expect(sumOfCounts([...before, hole, ...after])).toStrictEqual(hole);
    }),
  );
});

test("counts come back out of a column as they went in", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(band, unknown)), (counts) => {
      const column = countColumn(counts);
      expect(counts.map((_count, index) => countAt(column, index))).toStrictEqual(counts);
    }),
  );
});

test("a count outside the column is an error of the caller", () => {
  expect(() => countAt(countColumn([]), 0)).toThrow(RangeError);
});
