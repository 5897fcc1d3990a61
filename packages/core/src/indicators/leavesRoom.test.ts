import fc from "fast-check";
import { expect, test } from "vitest";
import { exposedCells, type GuardedCell } from "./leavesRoom.ts";

/** Every table of whole counts up to `most` per cell that fits what is known; tells of each cell its least and most. */
function bruteForce(cells: readonly GuardedCell[], most: number): Map<GuardedCell, { low: number; high: number }> {
  const inner = cells.filter(({ row, column }) => row !== null && column !== null);
  const reach = new Map(cells.map((cell) => [cell, { low: Infinity, high: -Infinity }]));
  const counts = new Map<GuardedCell, number>();
  const fits = ({ count, low, high }: { count: number; low: number; high: number }) => count >= low && count <= high;
  const visit = (place: number): void => {
    const cell = inner[place];
    if (cell) {
      for (let count = Math.max(0, cell.low); count <= Math.min(cell.high, most); count++) {
        counts.set(cell, count);
        visit(place + 1);
      }
      return;
    }
    const values = cells.map((item) => ({
      ...item,
      count: [...counts].reduce(
        (sum, [{ row, column }, count]) =>
          (item.row === null || item.row === row) && (item.column === null || item.column === column)
            ? sum + count
            : sum,
        0,
      ),
    }));
    if (!values.every(fits)) return;
    cells.forEach((item, index) => {
      const known = reach.get(item)!;
      known.low = Math.min(known.low, values[index]!.count);
      known.high = Math.max(known.high, values[index]!.count);
    });
  };
  visit(0);
  return reach;
}

const tables = fc
  .record({
    counts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }),
    hidden: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    slack: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 9, maxLength: 9 }),
  })
  .map(({ counts, hidden, slack }) => {
    const names = ["a", "b", null];
    const at = (row: number, column: number): number =>
      [0, 1].reduce(
        (sum, r) =>
          sum +
          [0, 1].reduce(
            (s, c) => s + ((row === 2 || row === r) && (column === 2 || column === c) ? counts[r * 2 + c]! : 0),
            0,
          ),
        0,
      );
    return names.flatMap((row, r) =>
      names.map((column, c): GuardedCell => {
        const count = at(r, c);
        const place = r * 3 + c;
        if (hidden[place])
          return { row, column, count, low: 0, high: Infinity, room: { down: Math.min(2, count), up: 2 } };
        return { row, column, count, low: Math.max(0, count - slack[place]!), high: count + slack[place]!, room: null };
      }),
    );
  });

test("finds exactly the cells that trying out every table finds", () => {
  fc.assert(
    fc.property(tables, (cells) => {
      const reach = bruteForce(cells, 12);
      const expected = cells.filter(({ room, count }, index) => {
        const { low, high } = reach.get(cells[index]!)!;
        return room !== null && (low > count - room.down || high < count + room.up);
      });
      expect(exposedCells(cells)).toEqual(expected);
    }),
    { numRuns: 60, seed: 4 },
  );
});

test("in a list one hidden number beside exact ones is exposed, and beside rounded ones it is not", () => {
  const hidden = { row: "a", column: null, count: 4, low: 0, high: Infinity, room: { down: 4, up: 5 } };
  const list = (slack: number): GuardedCell[] => [
    hidden,
    ...["b", "c", null].map((row, at) => {
      const count = [40, 50, 94][at]!;
      return { row, column: null, count, low: count - slack, high: count + slack, room: null };
    }),
  ];
  expect(exposedCells(list(0))).toEqual([hidden]);
  expect(exposedCells(list(4))).toEqual([]);
});
