import { describe, expect, test } from "vitest";
import { nationalModel } from "../../../test/nationalModel.ts";
import { bisect } from "./bisect.ts";
import { divideWhole } from "./divideWhole.ts";
import { limits } from "./limits.ts";
import { figureByYear, figureOf } from "./nationalModel.ts";
import { nationalRefusals } from "./nationalSettings.ts";

describe("figures by year", () => {
  const model = new Map([
    ["a2014", 10],
    ["a2018", 30],
    ["a2018Havo", 5],
    ["b", 1],
  ]);
  test("lie on a line between two known years, and stay the same outside them", () => {
    const figure = figureByYear(model, "a");
    expect([1995, 2014, 2015, 2017, 2018, 2030].map(figure)).toStrictEqual([10, 10, 15, 25, 30, 30]);
    expect(figureByYear(model, "a", "Havo")(2000)).toBe(5);
  });

  test("that are not there are refused by name", () => {
    expect(() => figureByYear(model, "c")).toThrow("c<year>");
    expect(() => figureOf(model, "c")).toThrow("figure c");
  });

  test("of the rules: first advices add up to 100 in every published year", () => {
    const rules = nationalModel();
    for (const year of [2014, 2015, 2016, 2017, 2018, 2019, 2022]) {
      const shares = [...rules].filter(([name]) => name.startsWith(`firstAdvice${year}`)).map(([, value]) => value);
      expect(shares).toHaveLength(9);
      expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(0.25);
    }
  });
});

test("limits divide values in groups of the sizes asked for", () => {
  const values = Array.from({ length: 1000 }, (_, index) => (index * 7919) % 1000);
  const [first, second] = limits(values, [1, 2, 1]);
  expect(values.filter((value) => value <= first!)).toHaveLength(250);
  expect(values.filter((value) => value > second!)).toHaveLength(250);
});

test("whole numbers are divided in proportion, with the rest to the largest remainders", () => {
  expect([...divideWhole(10, [1, 1, 1])]).toStrictEqual([4, 3, 3]);
  expect([...divideWhole(7, [5, 0.1, 1.9], 1)].reduce((sum, part) => sum + part, 0)).toBeGreaterThanOrEqual(7);
  expect(bisect(0, 10, (value) => value - 3)).toBeCloseTo(3, 6);
  expect(bisect(0, 10, () => -1)).toBeCloseTo(10, 6);
});

test("settings that cannot be used are refused, each with what was expected", () => {
  const good = { seed: 1, share: 1, firstYear: 2014, lastYear: 2024 };
  expect(nationalRefusals(good)).toStrictEqual([]);
  expect(nationalRefusals({ ...good, seed: -1, share: 0, firstYear: 2013 })).toHaveLength(3);
  expect(nationalRefusals({ ...good, share: Number.NaN })[0]!.message.en).toContain("above 0 and at most 1");
  expect(nationalRefusals({ ...good, firstYear: 2020, lastYear: 2019 })[0]!.message.nl).toContain(
    "2014 tot en met 2024",
  );
});
