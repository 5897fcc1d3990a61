import { expect, test } from "vitest";
import { rankBars, topShare } from "./rankBars.ts";

const byRank = [
  { rank: null, count: 20, share: 0.1 },
  { rank: 1, count: 120, share: 0.6 },
  { rank: 2, count: 50, share: 0.25 },
  { rank: 3, count: null, share: null },
];

test("bars stand in order of rank, without what is hidden, and those without a place last", () => {
  expect(rankBars(byRank, "none")).toEqual([
    { label: "1", percent: 60, isRest: false },
    { label: "2", percent: 25, isRest: false },
    { label: "none", percent: 10, isRest: true },
  ]);
});

test("a sum over a hidden share is hidden too, and who has no place is not among the first", () => {
  expect(topShare(byRank, 1)).toBe(0.6);
  expect(topShare(byRank, 2)).toBeCloseTo(0.85);
  expect(topShare(byRank, 3)).toBeNull();
});
