import { describe, expect, test } from "vitest";
import { placementMask, type PlacementMask } from "./placementMask.ts";
import { cohortGrouping } from "./regionGroupings.ts";
import { tableMask } from "./tableMask.ts";

const label = { nl: "groep", en: "group" };

interface Members {
  readonly size: number;
  /** Group in each grouping. */
  readonly groups: readonly number[];
  /** Programme of the first choice, -1 without a place. */
  readonly at: number;
}

function maskOf(members: readonly Members[], sizes: readonly number[], programmes: number): PlacementMask {
  const people = members.flatMap((item) => Array.from({ length: item.size }, () => item));
  const groupings = sizes.map((size, g) =>
    cohortGrouping({
      id: `g${g}`,
      label,
      groups: Array.from({ length: size }, (_, group) => ({ id: String(group), label })),
      member: Int32Array.from(people, ({ groups }) => groups[g]!),
    }),
  );
  const programme = Int32Array.from(people, ({ at }) => at);
  return placementMask({ groupings, choice: programme.map((at) => Math.min(0, at)), programme, programmes });
}

describe("one protection for a placement", () => {
  test("the classes do not add up to how many of a group have no place", () => {
    const mask = maskOf(
      [
        { size: 28, groups: [0], at: 0 },
        { size: 30, groups: [0], at: 1 },
        { size: 4, groups: [0], at: -1 },
        { size: 26, groups: [1], at: 0 },
        { size: 24, groups: [1], at: 1 },
        { size: 8, groups: [1], at: -1 },
      ],
      [2],
      2,
    );
    for (const group of [0, 1]) {
      expect(mask.hidesRank(0, group, 1)).toBe(true);
      expect([0, 1].some((programme) => mask.hidesProgramme(0, group, programme))).toBe(true);
    }
    expect(mask.showsSpread(0)).toBe(false);
  });

  test("nothing small: everything is shown", () => {
    const mask = maskOf(
      [
        { size: 28, groups: [0], at: 0 },
        { size: 30, groups: [1], at: 0 },
        { size: 12, groups: [0], at: -1 },
        { size: 14, groups: [1], at: -1 },
      ],
      [2],
      1,
    );
    expect([mask.hidesAny(0, 0), mask.hidesAny(0, 1), mask.hidesProgramme(0, 0, 0)]).toEqual([false, false, false]);
    expect(mask.showsSpread(0)).toBe(true);
  });

  test("the same group in another breakdown hides the same", () => {
    // Of the first breakdown 4 of the second group have no place, so 12 of the first are hidden as well.
    const mask = maskOf(
      [
        { size: 40, groups: [0, 0], at: 0 },
        { size: 12, groups: [0, 0], at: -1 },
        { size: 40, groups: [1, 1], at: 0 },
        { size: 4, groups: [1, 1], at: -1 },
        { size: 40, groups: [2, 1], at: 0 },
        { size: 30, groups: [2, 1], at: -1 },
      ],
      [3, 2],
      1,
    );
    expect([mask.hidesRank(0, 0, 1), mask.hidesRank(0, 1, 1)]).toEqual([true, true]);
    expect([mask.hidesRank(1, 0, 1), mask.hidesRank(1, 1, 1)]).toEqual([true, true]);
  });

  test("a hidden group that another breakdown has as well is hidden there too", () => {
    const mask = maskOf(
      [
        { size: 12, groups: [0, 0], at: 0 },
        { size: 8, groups: [1, 1], at: 0 },
        { size: 40, groups: [2, 1], at: 0 },
      ],
      [3, 2],
      1,
    );
    expect(mask.hidesAny(0, 0)).toBe(true);
  });

  test("ten hidden cells of one pupil each do not follow from their total", () => {
    const one = Array.from({ length: 12 }, (_, column) => (column < 10 ? 1 : 0));
    const many = one.map((count) => (count === 1 ? 40 : 20));
    const hidden = tableMask([...one, ...many, ...many], 12);
    expect(hidden.slice(0, 12)).toEqual(one.map(() => true));
  });
});
