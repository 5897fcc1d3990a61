import fc from "fast-check";
import { expect, test } from "vitest";
import { repairWishes } from "./repairWishes.ts";

/** The most liking any assignment with exactly these demands keeps, by trying all; -Infinity when there is none. */
function best(score: readonly (readonly number[])[], demand: readonly number[], pupil = 0): number {
  if (pupil === score.length) return 0;
  let top = -Infinity;
  for (const [department, left] of demand.entries()) {
    if (left === 0 || score[pupil]![department] === -Infinity) continue;
    const rest = demand.map((count, at) => (at === department ? count - 1 : count));
    top = Math.max(top, score[pupil]![department]! + best(score, rest, pupil + 1));
  }
  return top;
}

test("the repair finds an exact assignment whenever there is one, and loses the least liking", () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 20 }) },
    { weight: 1, arbitrary: fc.constant(-Infinity) },
  );
  const tasks = fc
    .integer({ min: 2, max: 4 })
    .chain((departments) =>
      fc.tuple(
        fc.array(fc.array(cell, { minLength: departments, maxLength: departments }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
      ),
    );
  let solvable = 0;
  fc.assert(
    fc.property(tasks, ([rows, picks]) => {
      const score = rows.filter((row) => row.some((value) => value > -Infinity));
      fc.pre(score.length > 0);
      const departments = score[0]!.length;
      const demand = Array.from({ length: departments }, () => 0);
      for (let pupil = 0; pupil < score.length; pupil++) demand[picks[pupil]! % departments]!++;
      const all = Int32Array.from({ length: departments }, (_, index) => index);
      const offset = Int32Array.from({ length: score.length + 1 }, (_, index) => index * departments);
      const wish = Int32Array.from(score, (row) => row.indexOf(Math.max(...row)));
      const task = {
        rows: { candidates: [all], offset, liking: new Float64Array(0) },
        advice: new Uint8Array(score.length),
        demand,
      };
      const { misplaced } = repairWishes(wish, Float64Array.from(score.flat()), task);
      const optimum = best(score, demand);
      expect(misplaced === 0).toBe(optimum > -Infinity);
      if (misplaced > 0) return;
      solvable++;
      expect(wish.reduce((sum, department, pupil) => sum + score[pupil]![department]!, 0)).toBe(optimum);
      for (const [department, count] of demand.entries())
        expect(wish.filter((value) => value === department)).toHaveLength(count);
    }),
    { numRuns: 1500 },
  );
  expect(solvable).toBeGreaterThan(500);
});
