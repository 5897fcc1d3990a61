import { expect, test } from "vitest";
import { findAmounts } from "./findAmounts.ts";

test.each([
  ["€ 290.000 per school", 29_000_000],
  ["bijna € 5 miljoen aan", 500_000_000],
  ["structureel € 170 \nmiljoen extra", 17_000_000_000],
  ["(€ 52 mln.)", 5_200_000_000],
  ["€56,7 miljoen", 5_670_000_000],
  ["1 miljard euro", 100_000_000_000],
  ["€ 1.234,56", 123_456],
  ["12 euro", 1200],
])("%s", (text, cents) => {
  expect(findAmounts(text).map((found) => found.cents)).toEqual([cents]);
});

test.each(["2,5 miljoen leerlingen", "europese 5", "in 2021 de euro", "€", ""])("no amount in %j", (text) => {
  expect(findAmounts(text)).toEqual([]);
});
