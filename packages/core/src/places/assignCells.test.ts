import fc from "fast-check";
import { expect, test } from "vitest";
import { assignCells } from "./assignCells.ts";

/** The least sum over all ways to give rows different columns. */
function leastSum(cost: Float64Array, rows: number, columns: number, row = 0, used = new Set<number>()): number {
  if (row === rows) return 0;
  let least = Infinity;
  for (let column = 0; column < columns; column++) {
    if (used.has(column)) continue;
    used.add(column);
    least = Math.min(least, cost[row * columns + column]! + leastSum(cost, rows, columns, row + 1, used));
    used.delete(column);
  }
  return least;
}

test("no other way to give rows different columns costs less", () => {
  const problem = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 })).chain(([rows, more]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(rows + more),
      cost: fc.float64Array({
        minLength: rows * (rows + more),
        maxLength: rows * (rows + more),
        min: 0,
        max: 9,
        noNaN: true,
      }),
    }),
  );
  fc.assert(
    fc.property(problem, ({ rows, columns, cost }) => {
      const column = assignCells(cost, rows, columns);
      expect(new Set(column).size).toBe(rows);
      const sum = column.reduce((total, at, row) => total + cost[row * columns + at]!, 0);
      expect(sum).toBeCloseTo(leastSum(cost, rows, columns), 9);
    }),
  );
});

test("more rows than columns is refused", () => {
  expect(() => assignCells(new Float64Array(2), 2, 1)).toThrow("2 rows do not fit in 1 columns");
});
