import { describe, expect, test } from "vitest";
import { chanceCounts, chances } from "./chances.ts";
import { drawnLotteries } from "./drawnLotteries.ts";
import { simulatedRound } from "./simulatedRound.ts";
import { readRoundOrThrow } from "./test/placing.ts";

const LOTTERIES = 20_000;

function firstChances(families: readonly (string | undefined)[], tieBreaking: "single" | "multiple"): number[] {
  const applicants = families.map((family, index) => ({
    id: `p${index}`,
    preferences: ["a"],
    ...(family === undefined ? {} : { family }),
  }));
  const round = simulatedRound(readRoundOrThrow({ tieBreaking, programmes: [{ id: "a", capacity: 1 }], applicants }));
  return applicants.map((_, index) => chances(round, index, { lotteries: LOTTERIES, seed: 4 }).choices[0]!.chance);
}

describe.each(["single", "multiple"] as const)("families in simulated lotteries, %s tie-breaking", (tieBreaking) => {
  test("one place, twins and another: a quarter, a quarter and a half", () => {
    const found = firstChances(["f", "f", undefined], tieBreaking);
    [0.25, 0.25, 0.5].forEach((exact, index) => expect(Math.abs(found[index]! - exact)).toBeLessThan(0.015));
  });

  test.each([3, 5])("one place and a family of %i: all the same chance", (size) => {
    for (const found of firstChances(
      Array.from({ length: size }, () => "f"),
      tieBreaking,
    ))
      expect(Math.abs(found - 1 / size)).toBeLessThan(0.015);
  });

  test("parts of the work add up to the whole", () => {
    const applicants = Array.from({ length: 9 }, (_, index) => ({
      id: `p${index}`,
      preferences: ["a", "b"],
      family: `f${index % 4}`,
    }));
    const programmes = [
      { id: "a", capacity: 2 },
      { id: "b", capacity: 3 },
    ];
    const round = simulatedRound(readRoundOrThrow({ tieBreaking, programmes, applicants }));
    const whole = chanceCounts(round, { lotteries: 500, seed: 8 });
    const head = chanceCounts(round, { lotteries: 203, seed: 8 });
    const tail = chanceCounts(round, { lotteries: 297, seed: 8, first: 203 });
    expect(head.map((count, cell) => count + tail[cell]!)).toEqual(whole);
  });
});

test("a family stands together in the row of one lottery, in every order equally often", () => {
  const family = { preferences: ["a"], family: "f" };
  const others = Array.from({ length: 40 }, (_, index) => ({ id: `q${index}`, preferences: ["a"] }));
  const round = simulatedRound(
    readRoundOrThrow({
      programmes: [{ id: "a", capacity: 1 }],
      applicants: [{ id: "x", ...family }, { id: "y", ...family }, { id: "z", ...family }, ...others],
    }),
  );
  const draw = drawnLotteries(round, 11);
  const orders = new Map<string, number>();
  for (let replicate = 0; replicate < 6000; replicate++) {
    const row = [...draw(replicate).order!];
    const places = [0, 1, 2].map((applicant) => row.indexOf(applicant));
    expect(Math.max(...places) - Math.min(...places)).toBe(2);
    const order = row.filter((applicant) => applicant < 3).join("");
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(6);
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
});
