import { describe, expect, test } from "vitest";
import type { RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import { readRoundOrThrow } from "../test/placing.ts";
import { analyseRound, type RoundAnalysis } from "./analyseRound.ts";
import { nearestKm } from "./analysisContext.ts";
import { bootstrapMeans } from "./bootstrapMeans.ts";
import { luckVersusRule } from "./luckVersusRule.ts";
import { market } from "./test/market.ts";
import { AnalysisStopped, runWatched } from "./watch.ts";

async function analysis(...args: Parameters<typeof analyseRound>): Promise<RoundAnalysis> {
  const outcome = await analyseRound(...args);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const background = { income: "low" };
/** Two programmes 3 and 4 km to the east of where everybody lives; the other one does not admit advice havo. */
const FACTS: RegionFacts = {
  programmes: [
    { id: "near", name: "near", school: "s", level: "vwo", x: 3000, y: 0 },
    { id: "far", name: "far", school: "s", level: "havo", x: 0, y: 4000 },
  ],
  applicants: [
    { id: "p", x: 0, y: 0, background },
    { id: "q", x: 0, y: 0, background },
    { id: "r", x: null, y: null, background: {} },
  ],
};
const ROUND = readRoundOrThrow({
  programmes: [
    { id: "near", capacity: 1, admits: ["vwo"] },
    { id: "far", capacity: 5 },
  ],
  applicants: [
    { id: "p", preferences: ["near", "far"], advice: "vwo", lotteryNumber: 2 },
    { id: "q", preferences: ["near", "far"], advice: "vwo", lotteryNumber: 1 },
    { id: "r", preferences: ["far"], advice: "havo", lotteryNumber: 3 },
  ],
});

describe("effect of a round", () => {
  test("distances by hand: placed at 3 and 4 km, nearest at 3 km", async () => {
    const copies = (id: string): string[] => Array.from({ length: 12 }, (_, copy) => `${id}${copy}`);
    const round: Round = {
      ...ROUND,
      programmes: ROUND.programmes.map((item) => ({ ...item, capacity: item.capacity * 12 })),
      applicants: ROUND.applicants.flatMap((item, index) =>
        copies(item.id).map((id, copy) => ({ ...item, id, lotteryNumber: 12 * index + copy })),
      ),
    };
    const facts: RegionFacts = {
      ...FACTS,
      applicants: FACTS.applicants.flatMap((item) => copies(item.id).map((id) => ({ ...item, id }))),
    };
    const { distances, placement } = await analysis(round, facts, { replicates: 200, seed: 1 });
    expect(distances.all).toMatchObject({
      placed: { mean: 3.5 },
      nearest: { mean: 3, interval: { low: 3, high: 3 } },
      further: { mean: 0.5 },
    });
    expect(distances.all.placed!.interval.low).toBeGreaterThan(3);
    expect(distances.all.placed!.interval.high).toBeLessThan(4);
    expect(placement.all).toMatchObject({ applicants: 36, meanRank: 1.33, byRank: [24, 12] });
    for (const { figures } of distances.groupings.flatMap(({ groups }) => groups))
      expect(JSON.stringify(figures)).not.toContain("applicants");
  });

  test("a distance of fewer than ten is not told, nor the mean rank beside a hidden rank", async () => {
    const { distances, placement } = await analysis(ROUND, FACTS, { replicates: 20, seed: 1 });
    expect(distances.all).toEqual({ placed: null, nearest: null, further: null });
    expect(placement.all).toMatchObject({ applicants: 3, meanRank: null, byRank: [null, null], first: null });
  });

  test("schools without a name: segregation between schools is not known, not 0", async () => {
    const { round, facts } = market({ seed: 6, applicants: 300, programmes: 10 });
    const blank = { ...facts, programmes: facts.programmes.map((item) => ({ ...item, school: " " })) };
    const units = async (own: RegionFacts) =>
      (await analysis(round, own, { replicates: 20, seed: 1 })).segregation.map(({ unit }) => unit);
    expect(new Set(await units(facts))).toEqual(new Set(["programme", "school"]));
    expect(new Set(await units(blank))).toEqual(new Set(["programme"]));
    const { figures } = await luckVersusRule(round, blank, { lotteries: 20, seed: 1 });
    for (const { whole } of figures.groupings) expect(whole.dissimilarity.schools).toBeNull();
  });

  test("the nearest programme admits the advice and has places", () => {
    const everywhere = {
      ...FACTS,
      applicants: FACTS.applicants.map((item) => ({ ...item, x: 0, y: 0 })),
    };
    expect([...nearestKm(ROUND, everywhere)]).toEqual([3, 3, 4]);
    const closed = { ...ROUND, programmes: ROUND.programmes.map((item) => ({ ...item, capacity: 0 })) };
    expect([...nearestKm(closed, everywhere)]).toEqual([NaN, NaN, NaN]);
    expect([...nearestKm(ROUND, undefined)]).toEqual([NaN, NaN, NaN]);
  });

  test("of three applicants nothing is shown by group", async () => {
    const { placement, distances, composition, segregation } = await analysis(ROUND, FACTS, {
      replicates: 20,
      seed: 1,
    });
    for (const { groups } of placement.groupings) expect(groups.some(({ figures }) => figures)).toBe(false);
    for (const { groups } of distances.groupings)
      expect(groups.some((group) => group.figures ?? group.applicants)).toBe(false);
    for (const { programmes } of composition)
      for (const { shares } of programmes) expect(shares.filter((share) => share !== null && share > 0)).toEqual([]);
    for (const { groups } of segregation) expect(groups.some(({ figures }) => figures)).toBe(false);
  });

  test("a made-up region: groups add up, small cells are hidden, the same again, and it can be kept as JSON", async () => {
    const { round, facts } = market({ seed: 6, applicants: 300, programmes: 10 });
    const found = await analysis(round, facts, { replicates: 100, seed: 1 });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(await analysis(round, facts, { replicates: 100, seed: 1 })).toEqual(found);
    for (const { groups } of found.placement.groupings) {
      const sum = groups.reduce((total, { figures }) => total + figures!.applicants, 0);
      expect(sum).toBe(300);
      groups.forEach(({ figures }) => expect(figures!.byRank).toHaveLength(found.placement.all.byRank.length));
    }
    for (const { programmes } of found.composition)
      for (const { shares, placed } of programmes)
        for (const share of shares) if (share) expect(Math.round(share * placed)).toBeGreaterThanOrEqual(10);
    const { placed, nearest, further } = found.distances.all;
    expect(placed!.interval.low).toBeLessThan(placed!.mean);
    expect(placed!.interval.high).toBeGreaterThan(placed!.mean);
    expect(nearest!.mean).toBeLessThan(placed!.mean);
    expect(further!.mean).toBeGreaterThan(0);
  });

  test("stopped by its signal between parts of the work; progress goes up to 1", async () => {
    const { round, facts } = market({ seed: 6, applicants: 50, programmes: 5 });
    const shares: number[] = [];
    await analysis(round, facts, { replicates: 40, seed: 1 }, { onProgress: (share) => void shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(20);
    const signal = { aborted: false };
    const stopped = analyseRound(
      round,
      facts,
      { replicates: 40, seed: 1 },
      {
        signal,
        onProgress: async (share) => {
          await Promise.resolve();
          signal.aborted = share > 0.3;
        },
      },
    );
    await expect(stopped).rejects.toThrow(AnalysisStopped);
  });

  test("without numbers and seed there is nothing to measure yet", async () => {
    const bare = { ...ROUND, applicants: ROUND.applicants.map(({ lotteryNumber: _drawn, ...rest }) => rest) };
    const outcome = await analyseRound(bare, FACTS, { replicates: 20, seed: 1 });
    expect(outcome.ok ? [] : outcome.refusals.map(({ kind }) => kind)).toEqual(["missing-fact"]);
  });
});

describe("bootstrap of a mean", () => {
  test("as wide as the normal interval of the mean, and the draws of one do not depend on the others", async () => {
    const values = Float64Array.from({ length: 400 }, (_, index) => index % 20);
    const everybody = Int32Array.from(values.keys());
    const estimate = async (column: Float64Array, members: Int32Array, replicates: number) =>
      (await runWatched(bootstrapMeans([column], [members], 7, replicates)))[0]![0]!;
    const found = await estimate(values, everybody, 800);
    expect(found.mean).toBe(9.5);
    const spread = Math.sqrt(33.25 / 400) * 1.96;
    expect((found.interval.high - found.interval.low) / 2).toBeGreaterThan(spread * 0.88);
    expect((found.interval.high - found.interval.low) / 2).toBeLessThan(spread * 1.12);
    const few = everybody.subarray(0, 50);
    const alone = await estimate(values, few, 100);
    const shorter = await estimate(values.subarray(0, 50), few, 100);
    expect(shorter).toEqual(alone);
  });
});
