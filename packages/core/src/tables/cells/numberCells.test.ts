import { expect, test } from "vitest";
import { numberCells } from "./numberCells.ts";

test.each([
  ["0", 0],
  ["-1.25", -1.25],
  ["+.5", 0.5],
  ["5.", 5],
  ["1e5", 100_000],
  ["2.5E-1", 0.25],
  ["9007199254740991", 9007199254740991],
])("reads %s", (text, value) => {
  expect(numberCells(false)().read(text)).toBe(value);
});

test.each(["", ".", "1,5", "1 000", "1.000.000", "1e", "1e999", "0x10", "NaN", "Infinity", "--1", "10%"])(
  "refuses %j where commas separate the cells",
  (text) => {
    expect(numberCells(false)().read(text)).toBeUndefined();
  },
);

test("one sign before the decimals in all columns of a file", () => {
  const cell = numberCells(true);
  const [first, second] = [cell(), cell({ min: 0 })];
  expect([first.read("1,5"), second.read("2"), second.read("2.5"), second.read("2,5")]).toEqual([
    1.5,
    2,
    undefined,
    2.5,
  ]);
});

test("limits are kept and named", () => {
  const share = numberCells(false)({ min: 0, max: 1 });
  expect([share.read("-0.1"), share.read("1"), share.read("1.01")]).toEqual([undefined, 1, undefined]);
  expect(share.expected.en).toContain("a number from 0 to 1, with a point");
  expect(numberCells(false)({ min: 0, max: 1e15 }).expected.en).toContain(
    "a number of 0 or more (at most 1000000000000000), with",
  );
  expect(numberCells(true)({ min: 0 }).expected.nl).toContain("een getal van 0 of meer, met een punt of een komma");
  expect(numberCells(false)().expected.en).toContain("a number, with a point before");
});
