import { expect, test } from "vitest";
import { gapOf, ratesOf, type BandCount } from "./gapAtEqualScore.ts";

const ABOUT = { groups: 3, focus: [0], against: [1], contrast: "difference", exact: true } as const;
const row = (group: number, band: number, part: number, n: number, k: number): BandCount => {
  return { group, band, part, n, k, key: BigInt(group * 100 + band * 10 + part) };
};
/** Band 0: 50% against 40%; band 1: 90% against 60%. The third group is not compared, but is most of band 1. */
const ROWS = [0, 1].flatMap((part) => [
  row(0, 0, part, 20, 10),
  row(1, 0, part, 20, 8),
  row(2, 0, part, 10, 1),
  row(0, 1, part, 10, 9),
  row(1, 1, part, 10, 6),
  row(2, 1, part, 130, 40),
]);

test("scores are weighted by how often they occur among all pupils, also in groups that are not compared", () => {
  const found = gapOf(ROWS, ABOUT);
  if (found.symbol !== null) throw new Error(found.symbol);
  expect(found.value).toBeCloseTo(0.25 * 0.1 + 0.75 * 0.3, 12);
  expect(found.pupils).toBe(120);
  const ratio = gapOf(ROWS, { ...ABOUT, contrast: "ratio" });
  if (ratio.symbol !== null) throw new Error(ratio.symbol);
  expect(ratio.value).toBeCloseTo((0.25 * 0.5 + 0.75 * 0.9) / (0.25 * 0.4 + 0.75 * 0.6), 12);
});

test("the gap is the difference between the shares that are shown per group", () => {
  const rates = ratesOf(ROWS, ABOUT).map((rate) => (rate?.symbol === null ? rate.value : NaN));
  const gap = gapOf(ROWS, ABOUT);
  expect(gap).toMatchObject({ symbol: null });
  if (gap.symbol === null) expect(gap.value).toBeCloseTo(rates[0]! - rates[1]!, 12);
});
