import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analysisContext, maskOf } from "./analysisContext.ts";
import { placedSegregation } from "./placedSegregation.ts";
import { randomAllocation } from "./randomAllocation.ts";
import { dissimilarity, groupSegregation } from "./segregation.ts";
import { market } from "./test/market.ts";
import { matchRound } from "../matchRound.ts";
import { runWatched } from "./watch.ts";

describe("segregation", () => {
  test("by hand: three schools, 20 of one group and 20 of the other", () => {
    // Unit 1: 12 and 4; unit 2: 6 and 6; unit 3: 2 and 10.
    const counts = [12, 4, 6, 6, 2, 10];
    // |12-4| + |6-6| + |2-10| over 20, halved.
    expect(dissimilarity(counts, 2)).toBeCloseTo(0.4, 12);
    const [first, second] = groupSegregation(counts, 2);
    expect(first!.dissimilarity).toBeCloseTo(0.4, 12);
    expect(second!.dissimilarity).toBeCloseTo(0.4, 12);
    const isolation = (12 / 20) * (12 / 16) + (6 / 20) * (6 / 12) + (2 / 20) * (2 / 12);
    expect(first!.isolation).toBeCloseTo(isolation, 12);
    expect(first!.exposure![1]).toBeCloseTo(1 - isolation, 12);
  });

  test("apart is 1, even is 0, one group alone is nothing", () => {
    expect(dissimilarity([5, 0, 0, 7], 2)).toBe(1);
    expect(dissimilarity([2, 4, 6, 1, 2, 3], 3)).toBeCloseTo(0, 12);
    expect(dissimilarity([5, 0, 3, 0], 2)).toBeNaN();
    expect(groupSegregation([5, 0, 3, 0], 2)).toEqual([
      { dissimilarity: null, isolation: 1, exposure: [1, 0] },
      { dissimilarity: null, isolation: null, exposure: null },
    ]);
  });

  test("between 0 and 1, for two groups equal to that of either, and the same after renumbering schools", () => {
    const table = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const value = dissimilarity(rows.flat(), 2);
        const own = groupSegregation(rows.flat(), 2)[0]!.dissimilarity;
        expect(own === null).toBe(Number.isNaN(value));
        if (own === null) return;
        expect(own).toBeCloseTo(value, 10);
        expect(value).toBeGreaterThanOrEqual(-1e-12);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(dissimilarity(rows.toReversed().flat(), 2)).toBeCloseTo(value, 10);
      }),
    );
  });

  test("exposures of a group add up to 1", () => {
    const row = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        for (const { exposure } of groupSegregation(rows.flat(), 3))
          if (exposure) expect(exposure.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe("places dealt out by chance", () => {
  const programme = Int32Array.of(0, 0, 1, 1, 1, -1, 2, 2);
  const stratum = Int32Array.of(0, 1, 0, 1, 1, 0, 0, 1);

  test("every programme keeps its number of every stratum, and who has no place gets none", () => {
    const dealt = new Int32Array(8);
    const deal = randomAllocation(programme, stratum, 5);
    for (let replicate = 0; replicate < 50; replicate++) {
      deal(replicate, dealt);
      const per = (places: Int32Array) =>
        [...places.keys()].map((a) => (places[a]! < 0 ? "" : `${stratum[a]} ${places[a]}`)).sort();
      expect(per(dealt)).toEqual(per(programme));
      expect(dealt[5]).toBe(-1);
    }
  });

  test("every order is as likely: the first of three is at each place a third of the time", () => {
    const counts = [0, 0, 0];
    const dealt = new Int32Array(3);
    const deal = randomAllocation(Int32Array.of(0, 1, 2), new Int32Array(3), 5);
    for (let replicate = 0; replicate < 6000; replicate++) {
      deal(replicate, dealt);
      counts[dealt[0]!]!++;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test("a grouping that means nothing lies within what chance gives; advice lies far above it", async () => {
    const { round, facts } = market({ seed: 5, applicants: 400, programmes: 8 });
    const placed = matchRound(round);
    if (placed.kind !== "placed") throw new Error(placed.kind);
    const context = analysisContext(round, facts);
    // All may be seen here: protection has its own tests.
    const mask = { ...maskOf(context, placed.choice), showsSpread: () => true };
    const lines = await runWatched(placedSegregation(context, placed.choice, mask, 3, 200));
    const line = (grouping: string) => lines.find((item) => item.grouping === grouping && item.unit === "programme")!;
    const { random, dissimilarity: value, randomWithinAdvice } = line("income");
    expect(value!).toBeGreaterThan(random!.low - 0.05);
    expect(value!).toBeLessThan(random!.high + 0.05);
    expect(randomWithinAdvice!.mean).toBeGreaterThan(0);
    expect(line("advice").dissimilarity!).toBeGreaterThan(line("advice").random!.high + 0.2);
    expect(line("advice").randomWithinAdvice).toBeNull();
    expect(line("advice").aboveRandom!).toBeGreaterThan(0.2);
    expect(lines.map(({ unit }) => unit)).toEqual(["programme", "school", "programme", "school"]);
  });
});
