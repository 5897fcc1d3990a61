import fc from "fast-check";
import { expect, test } from "vitest";
import { assignUnits } from "./assignUnits.ts";

const assigned = (units: readonly { id: string; stratum?: string }[], arms: string[], seed: number) => {
  const outcome = assignUnits(units, arms, seed);
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
  return outcome.value;
};

test("arms differ by one at most in every stratum, for any list in any order", () => {
  const units = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }), stratum: fc.constantFrom("north", "south") }),
    { minLength: 4, maxLength: 30, selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(units, fc.integer({ min: 2, max: 4 }), fc.nat(), (list, count, seed) => {
      const arms = ["a", "b", "c", "d"].slice(0, count);
      const found = assigned(list, arms, seed);
      expect(assigned(list.toReversed(), arms, seed)).toEqual(found);
      expect(found.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
      for (const stratum of ["north", "south"]) {
        const sizes = arms.map((arm) => found.filter((item) => item.stratum === stratum && item.arm === arm).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});

test("every unit has the same chance of every arm", () => {
  const units = ["s1", "s2", "s3"].map((id) => ({ id }));
  const rounds = 3000;
  const times = new Map(units.map(({ id }) => [id, 0]));
  for (let seed = 0; seed < rounds; seed++)
    for (const { id, arm } of assigned(units, ["a", "b"], seed)) if (arm === "a") times.set(id, times.get(id)! + 1);
  for (const count of times.values()) expect(Math.abs(count / rounds - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / rounds));
});

test("a list that cannot be divided is refused", () => {
  expect(assignUnits([{ id: "a" }, { id: "a" }], ["x", "y"], 1)).toMatchObject({ ok: false });
  expect(assignUnits([{ id: "a" }, { id: "b" }], ["x", "x"], 1)).toMatchObject({ ok: false });
  expect(assignUnits([{ id: "a" }, { id: "b" }], ["x"], 1)).toMatchObject({ ok: false });
  expect(assignUnits([{ id: "a" }], ["x", "y"], 1)).toMatchObject({ ok: false });
});
