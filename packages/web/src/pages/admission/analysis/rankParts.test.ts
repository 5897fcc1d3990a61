import { expect, test } from "vitest";
import type { PlacementFigures } from "@kansrijk/core/admission/effect";
import { partsOfPlacement, partsOfRanks } from "./rankParts.ts";

const share = (value: number) => ({ share: value, interval: { low: 0, high: 1 } });

function figures(shares: Pick<PlacementFigures, "first" | "topThree" | "unplaced">): PlacementFigures {
  return { applicants: 100, meanRank: 1, byRank: [], ...shares };
}

const total = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((sum, part) => sum + part, 0);

test("the parts of a placement add up to everybody, with nothing hidden when all is shown", () => {
  const parts = partsOfPlacement(figures({ first: share(0.7), topThree: share(0.9), unplaced: share(0.02) }));
  expect(parts.second).toBeCloseTo(0.2);
  expect(parts.lower).toBeCloseTo(0.08);
  expect(parts.hidden).toBe(0);
  expect(total(parts)).toBeCloseTo(1);
});

test("what is protected is not worked out from the rest", () => {
  const parts = partsOfPlacement(figures({ first: share(0.7), topThree: null, unplaced: share(0.02) }));
  expect(parts).toMatchObject({ second: 0, lower: 0 });
  expect(parts.hidden).toBeCloseTo(0.28);
  expect(partsOfPlacement(figures({ first: null, topThree: null, unplaced: null })).hidden).toBe(1);
});

test("ranks over lotteries: the second and third together, the rest lower", () => {
  const parts = partsOfRanks({ byRank: [0.6, 0.1, 0.1, 0.1, 0.05], unplaced: 0.05 });
  expect(parts.second).toBeCloseTo(0.2);
  expect(parts.lower).toBeCloseTo(0.15);
  expect(total(parts)).toBeCloseTo(1);
});

test("ranks over lotteries that are protected are hidden", () => {
  const parts = partsOfRanks({ byRank: [0.6, 0.3, null], unplaced: null });
  expect(parts).toMatchObject({ first: 0.6, second: 0.3, lower: 0, none: 0 });
  expect(parts.hidden).toBeCloseTo(0.1);
});
