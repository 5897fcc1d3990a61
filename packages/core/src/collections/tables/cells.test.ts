import { describe, expect, test } from "vitest";
import { listCell, readList, readScalar, scalarCell } from "./cells.ts";
import type { ListShape, ScalarShape } from "./shape.ts";

const text: ScalarShape = { kind: "scalar", types: ["string"], canBeEmpty: true };
const mixed: ScalarShape = { kind: "scalar", types: ["string", "number", "boolean"], canBeEmpty: true };
const list: ListShape = { kind: "list", item: text };

describe("a cell stays readable, and is marked only where it must be", () => {
  test.each([
    ["gewoon", "gewoon"],
    ["a | b", "a | b"],
    ["", "\\empty"],
    ["\\null", "\\\\null"],
    ["twee\nregels", "twee\nregels"],
    ["bel\u0007", String.raw`\"bel\u0007"`],
  ])("%j is %j", (value, cell) => {
    expect(scalarCell(value, text)).toBe(cell);
    expect(readScalar(cell, text)).toEqual({ ok: true, value });
  });

  test("a text that looks like a number stays a text where both may stand", () => {
    expect([5, "5", true, "true"].map((value) => scalarCell(value, mixed))).toEqual([5, '\\"5"', true, '\\"true"']);
  });

  test.each([
    [["een", "twee"], "een | twee"],
    [["a | b", "c"], "a \\| b | c"],
    [[""], '\\""'],
    [[], "\\empty"],
    [[" spatie ", "\\"], " spatie  | \\\\"],
  ])("%j is one cell", (values, cell) => {
    expect(listCell(values, list)).toBe(cell);
    expect(readList(cell, list)).toEqual({ ok: true, value: values });
  });
});

test("what people type is read", () => {
  const number: ScalarShape = { kind: "scalar", types: ["number"], canBeEmpty: false };
  const yes: ScalarShape = { kind: "scalar", types: ["boolean"], canBeEmpty: false };
  expect(readScalar(" 3,5 ", number)).toEqual({ ok: true, value: 3.5 });
  expect(readScalar("1.000,5", number)).toMatchObject({ ok: false, expected: { nl: "een getal" } });
  expect(["JA", "waar", "false", "nee"].map((cell) => readScalar(cell, yes))).toEqual(
    [true, true, false, false].map((value) => ({ ok: true, value })),
  );
  expect(readScalar("misschien", yes)).toMatchObject({ ok: false, expected: { nl: "ja of nee" } });
  expect(readScalar('\\"half', text)).toMatchObject({ ok: false });
  expect(readList("een|twee", list)).toEqual({ ok: true, value: ["een", "twee"] });
});
