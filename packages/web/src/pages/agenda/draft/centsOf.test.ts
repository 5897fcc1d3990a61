import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { centsOf, typedEuros } from "./centsOf.ts";

describe("amounts as people type them", () => {
  test.each([
    ["1500", 150_000],
    ["1.500", 150_000],
    ["€ 1.500,5", 150_050],
    ["1,500.05", 150_005],
    ["12.345.678", 1_234_567_800],
    ["25.000,-", 2_500_000],
    ["", 0],
  ])("%s is %d cents", (typed, cents) => expect(centsOf(typed)).toBe(cents));

  test.each(["veel", "-5", "1.50.00", "1,2,3", "10k", "99999999999999999"])("%s is no amount", (typed) =>
    expect(centsOf(typed)).toBeUndefined(),
  );

  test("what is shown is read back as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (cents) => centsOf(typedEuros(cents)) === cents),
    );
  });
});
