import fc from "fast-check";
import { expect, test } from "vitest";
import { countTable } from "./countTable.ts";
import { multigroupIndices } from "./multigroup.ts";
import { twoGroupIndices } from "./twoGroups.ts";
import { unitOrder } from "./unitOrder.ts";

test("units stand in rising order of the share of the group, empty units left out", () => {
  const cell = fc.oneof(
    fc.nat(4),
    fc.integer({ min: 0, max: 12 }).map((power) => 10 ** power),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (rows) => {
      const order = [...unitOrder(countTable(rows), 1)];
      const filled = [...rows.keys()].filter((unit) => rows[unit]!.some((count) => count > 0));
      expect(order.toSorted((a, b) => a - b)).toEqual(filled);
      for (let at = 1; at < order.length; at++) {
        const [before, after] = [rows[order[at - 1]!]!, rows[order[at]!]!];
        // In whole numbers: own x others of the other unit.
        const [low, high] = [
          BigInt(before[1]) * BigInt(after[0] + after[2]),
          BigInt(after[1]) * BigInt(before[0] + before[2]),
        ];
        expect(low <= high).toBe(true);
      }
    }),
  );
});

test("a share next to 1 still tells units apart, so Gini is the same for either group", () => {
  const table = countTable([
    [1e9, 1e-9],
    [1e9, 0],
  ]);
  expect([0, 1].map((focus) => twoGroupIndices(table, focus).gini)).toEqual([0.5, 0.5]);
  expect(multigroupIndices(table).multi_gini).toBeCloseTo(0.5, 12);
});
