import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceCounts } from "../chances.ts";
import type { RegionFacts } from "../regionFacts.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { arbitraryRound } from "../test/arbitraryRound.ts";
import { readRoundOrThrow } from "../test/placing.ts";
import { keyedRandom } from "../../random/keyed.ts";
import { simulateLotteries } from "../simulateLotteries.ts";
import { analysisContext } from "./analysisContext.ts";
import { lotteryTable } from "./lotteryTable.ts";
import { luckVersusRule } from "./luckVersusRule.ts";
import { explainedBy, rankVariance } from "./rankVariance.ts";
import { market } from "./test/market.ts";

/** Forty for twenty places at a, and forty who all get b. */
const applicants = Array.from({ length: 80 }, (_, index) => ({
  id: `p${index}`,
  preferences: index < 40 ? ["a", "b"] : ["b"],
  lotteryNumber: index,
}));
const ROUND = readRoundOrThrow({
  programmes: [
    { id: "a", capacity: 20 },
    { id: "b", capacity: 99 },
  ],
  applicants,
});
const FACTS: RegionFacts = {
  programmes: [],
  applicants: applicants.map(({ id }, index) => ({
    id,
    x: null,
    y: null,
    background: { side: index % 40 < 20 ? "left" : "right", wish: index < 40 ? "a" : "b" },
  })),
};

describe("luck and rule", () => {
  test("by hand: the rule gives both sides the same, this draw gave all places at a to the left", async () => {
    const {
      figures,
      isDrawn,
      rankVariance: variance,
    } = await luckVersusRule(ROUND, FACTS, { lotteries: 800, seed: 1 });
    const [side, wish] = figures.groupings;
    expect(isDrawn).toBe(true);
    const [left, right] = side!.groups.map(({ figures }) => figures!.first!);
    for (const figure of [left!, right!]) expect(figure.mean).toBeCloseTo(0.75, 1);
    expect([left!.draw, right!.draw]).toEqual([1, 0.5]);
    expect(left!.luck).toBeCloseTo(0.25, 1);
    expect(left!.low).toBeLessThan(0.75);
    expect(left!.high).toBeGreaterThan(0.75);
    // Of who wishes a always half gets it: the spread of the rule is nothing.
    expect(wish!.groups[0]!.figures!.first).toMatchObject({ mean: 0.5, low: 0.5, high: 0.5, draw: 0.5, luck: 0 });
    expect(figures.all.first).toMatchObject({ mean: 0.75, luck: 0 });
    // Ranks: half are 1 for certain, half are 1 or 2 by the toss of a coin. Variance within 1/8, between 1/16.
    expect(variance!.total).toBeCloseTo(3 / 16, 2);
    expect(variance!.lottery).toBeCloseTo(2 / 3, 2);
    expect(variance!.priority).toBe(0);
    expect(variance!.firstChoice).toBeCloseTo(1 / 3, 2);
    expect(variance!.restOfList).toBeCloseTo(0, 2);
    expect(wish!.whole.betweenGroups).toBeCloseTo(1 / 3, 2);
    expect(side!.whole.betweenGroups).toBeCloseTo(0, 2);
  });

  test("not drawn yet: the rule is known, luck is not", async () => {
    const bare = { ...ROUND, applicants: ROUND.applicants.map(({ lotteryNumber: _drawn, ...rest }) => rest) };
    const found = await luckVersusRule(bare, FACTS, { lotteries: 20, seed: 1 });
    expect(found.isDrawn).toBe(false);
    expect(found.figures.all.first).toMatchObject({ mean: 0.75, draw: null, luck: null });
  });

  test("the rule is the mean of the chances of the group, in every round", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRound({ applicants: 8 }), async (round) => {
        const { figures } = await luckVersusRule(round, undefined, { lotteries: 16, seed: 2 });
        const simulated = simulatedRound(round);
        const { compact } = simulated;
        // Small as it is, most of the round is protected: the figures before that.
        const table = lotteryTable(analysisContext(round, undefined), 16);
        const run = simulateLotteries(simulated, 2);
        for (let lottery = 0; lottery < 16; lottery++) table.add(lottery, run(lottery));
        const mean = table.column(0).reduce((sum, share) => sum + share, 0) / 16;
        const counts = chanceCounts(simulatedRound(round), { lotteries: 16, seed: 2 });
        const first = round.applicants.reduce(
          (sum, { preferences }, a) => sum + (preferences.length > 0 ? counts[compact.offset[a]!]! : 0),
          0,
        );
        expect(mean).toBeCloseTo(first / 16 / round.applicants.length, 10);
        // Eight applicants are too few to tell what this draw gave them, unless nobody got it.
        if (figures.all.first) expect([0, null]).toContain(figures.all.first.draw);
      }),
      { numRuns: 100 },
    );
  });

  test("parts of the variance add up, as JSON too", async () => {
    const { round, facts } = market({ seed: 2, applicants: 200, programmes: 8 });
    const found = await luckVersusRule(round, facts, { lotteries: 100, seed: 1 });
    const { lottery, priority, firstChoice, restOfList } = found.rankVariance!;
    expect(lottery + priority + firstChoice + restOfList).toBeCloseTo(1, 10);
    for (const part of [lottery, priority, firstChoice, restOfList]) expect(part).toBeGreaterThanOrEqual(0);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test("variance: luck of a few lotteries is not taken for rule", () => {
    // Two applicants, four lotteries of a coin: sums 4 and 8 of ranks 1 and 2 would look like rule.
    const same = (sum: number, squares: number) =>
      rankVariance(
        Float64Array.of(sum, sum),
        Float64Array.of(squares, squares),
        4,
        [
          ["", "x"],
          ["", "x"],
        ],
        () => true,
      );
    expect(same(6, 10)).toMatchObject({ lottery: 1, priority: 0, firstChoice: 0, restOfList: 0 });
    expect(same(4, 4)).toMatchObject({ total: 0 });
    // Between 4; within 4 over 2 degrees of freedom, of which 1/4 is in the means of the two cells.
    expect(explainedBy([1, 3, 5, 7], ["a", "a", "b", "b"])).toBe(3.5);
    expect(explainedBy([1, 3, 5], ["a", "b", "c"])).toBe(0);
    expect(rankVariance(new Float64Array(0), new Float64Array(0), 4, [], () => true)).toBeNull();
  });

  test("variance: many cells of two that mean nothing explain nothing", () => {
    // Means 1 or 2 by the rest of the list, in pairs by chance. Without correction half of it would be "explained".
    const random = keyedRandom(3);
    const means = Array.from({ length: 2000 }, (_, a) => (random.uniform(a, 1) < 0.5 ? 1 : 2));
    const sum = Float64Array.from(means, (mean) => 10 * mean);
    const squares = Float64Array.from(means, (mean) => 10 * mean * mean);
    const keys = means.map((_, a) => ["", `pair ${Math.floor(a / 2)}`] as const);
    const found = rankVariance(sum, squares, 10, keys, () => true)!;
    expect(found.firstChoice).toBeLessThan(0.06);
    expect(found.restOfList).toBeGreaterThan(0.94);
  });
});
