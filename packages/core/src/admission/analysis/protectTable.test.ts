import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { givenAway, protectTable } from "./protectTable.ts";

/** Is this hidden cell fixed by the row and column totals? By elimination over fractions, without the code that is tested. */
function isFixed(hidden: readonly boolean[], columns: number, cell: number): boolean {
  const cells = hidden.flatMap((isHidden, index) => (isHidden ? [index] : []));
  const rows = Math.ceil(hidden.length / columns);
  const lines = [
    ...Array.from({ length: rows }, (_, row) => cells.map((at) => (Math.floor(at / columns) === row ? 1 : 0))),
    ...Array.from({ length: columns }, (_, column) => cells.map((at) => (at % columns === column ? 1 : 0))),
  ];
  const rankOf = (matrix: number[][]): number => {
    const work = matrix.map((row) => [...row]);
    let rank = 0;
    for (let column = 0; column < cells.length; column++) {
      const pivot = work.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
      if (pivot < 0) continue;
      [work[rank], work[pivot]] = [work[pivot]!, work[rank]!];
      work.forEach((row, index) => {
        if (index === rank) return;
        const factor = row[column]! / work[rank]![column]!;
        row.forEach((_, at) => (row[at] = row[at]! - factor * work[rank]![at]!));
      });
      rank++;
    }
    return rank;
  };
  // Fixed when "this cell" is a combination of the totals.
  const own = cells.map((at) => (at === cell ? 1 : 0));
  return rankOf([...lines, own]) === rankOf(lines);
}

describe("protection of a table", () => {
  test("a small cell, and three others so that it cannot be worked out", () => {
    const hidden = protectTable([4, 20, 30, 25, 40, 50, 60, 70, 80], 3);
    expect(hidden[0]).toBe(true);
    expect(hidden.filter(Boolean)).toHaveLength(4);
    expect(givenAway(hidden, 3)).toEqual([]);
  });

  test("nothing small: nothing hidden; empty cells hide nothing", () => {
    expect(protectTable([10, 0, 12, 30], 2)).toEqual([false, false, false, false]);
    expect(protectTable([], 3)).toEqual([]);
  });

  test("a group that is alone at a programme: an empty cell hides it, and the rest of the table stays", () => {
    // 5 at the first programme are all of the first group; 40 pupils or more everywhere else.
    const hidden = protectTable([5, 50, 60, 70, 0, 50, 60, 70], 4);
    expect(hidden).toEqual([true, true, true, false, true, true, true, false]);
  });

  test("every small cell is hidden, and none follows from the totals", () => {
    const table = fc.integer({ min: 2, max: 4 }).chain((columns) =>
      fc
        .array(fc.array(fc.oneof(fc.nat(14), fc.nat(60)), { minLength: columns, maxLength: columns }), {
          minLength: 2,
          maxLength: 6,
        })
        .map((rows) => ({ columns, counts: rows.flat() })),
    );
    fc.assert(
      fc.property(table, ({ columns, counts }) => {
        const hidden = protectTable(counts, columns);
        counts.forEach((count, cell) => {
          if (count > 0 && count < 10) expect(hidden[cell]).toBe(true);
          if (count > 0 && count < 10) expect(isFixed(hidden, columns, cell)).toBe(false);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("cells given away are those that elimination gives", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (hidden) => {
        const fixed = hidden.flatMap((own, cell) => (own && isFixed(hidden, 3, cell) ? [cell] : []));
        expect(givenAway(hidden, 3).sort((a, b) => a - b)).toEqual(fixed);
      }),
    );
  });
});
