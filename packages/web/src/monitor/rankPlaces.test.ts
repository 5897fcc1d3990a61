import fc from "fast-check";
import { expect, test } from "vitest";
import { rankPlaces, type PlaceFigure } from "./rankPlaces.ts";

const place = (code: string, value: number, margin: number): PlaceFigure => ({
  code,
  name: code,
  value,
  low: value - margin,
  high: value + margin,
});

test("places whose intervals overlap share their ranks and their band", () => {
  const ranked = rankPlaces([place("a", 50, 2), place("b", 49, 2), place("c", 40, 1), place("d", 60, 1)]);
  expect(ranked.map(({ code, from, to, band }) => [code, from, to, band])).toEqual([
    ["d", 1, 1, 0],
    ["a", 2, 3, 1],
    ["b", 2, 3, 1],
    ["c", 4, 4, 2],
  ]);
});

test("ranks are those of comparing every pair", () => {
  const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9 })), { maxLength: 40 });
  fc.assert(
    fc.property(places, (drawn) => {
      const given = drawn.map(([value, margin], index) => place(`GM${index}`, value, margin));
      for (const { from, to, low, high } of rankPlaces(given)) {
        expect(from).toBe(1 + given.filter((other) => other.low > high).length);
        expect(to).toBe(given.length - given.filter((other) => other.high < low).length);
      }
    }),
  );
});
