import { describe, expect, test } from "vitest";
import { readRoundOrThrow } from "../test/placing.ts";
import { market } from "./test/market.ts";
import { reserveEffect, RESERVE_GROUPING, type ReserveEffect } from "./reserveEffect.ts";

async function effect(...args: Parameters<typeof reserveEffect>): Promise<ReserveEffect> {
  const outcome = await reserveEffect(...args);
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
  return outcome.value;
}

/** Forty in the group and forty others, all for a first; a sibling rule keeps the group out of a. */
const applicants = Array.from({ length: 80 }, (_, index) => ({
  id: `p${index}`,
  preferences: ["a", "b"],
  ...(index < 40 ? { groups: ["g"] } : { priority: { a: 1 } }),
}));
const ROUND = readRoundOrThrow({
  programmes: [
    { id: "a", capacity: 40 },
    { id: "b", capacity: 40 },
  ],
  applicants,
});

describe("both sides of a reserve", () => {
  test("by hand: every place reserved at a moves one of each group, first choices stay 40", async () => {
    const { steps, members } = await effect(ROUND, "g", [0.25, 0.5], undefined, { lotteries: 20, seed: 1 });
    expect(members).toBe(40);
    expect(steps.map(({ share, reservesFirst, places }) => [share, reservesFirst, places])).toEqual([
      [0, true, 0],
      [0.25, true, 20],
      [0.25, false, 20],
      [0.5, true, 40],
      [0.5, false, 40],
    ]);
    const [none, quarter, , half] = steps;
    const whole = (step: typeof none) => step!.figures.groupings[0]!.whole.dissimilarity.programmes!.mean;
    expect([whole(none), whole(quarter), whole(half)]).toEqual([1, 0.5, 0]);
    const [inGroup, others] = quarter!.difference!.groupings[0]!.groups;
    expect([inGroup!.id, others!.id]).toEqual(["in", "others"]);
    expect(inGroup!.figures!.first).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
    expect(others!.figures!.first).toEqual({ mean: -0.25, low: -0.25, high: -0.25 });
    expect(quarter!.difference!.all.first!.mean).toBe(0);
    expect(quarter!.moved!.groupings[0]!.groups[1]!.figures!.worse!.mean).toBe(0.25);
    expect(quarter!.figures.groupings[0]!.id).toBe(RESERVE_GROUPING);
    expect(none!.difference).toBeNull();
  });

  test("a group of the facts works as one of the round; open places first favour the group more", async () => {
    const { round, facts } = market({ seed: 9, applicants: 300, programmes: 8, places: 0.7 });
    const own = await effect(round, "low", [0.3], facts, { lotteries: 30, seed: 1 });
    const bare = { ...round, applicants: round.applicants.map(({ groups: _own, ...rest }) => rest) };
    const named = await effect(bare, "income/low", [0.3], facts, { lotteries: 30, seed: 1 });
    expect(named.steps.map(({ figures }) => figures)).toEqual(own.steps.map(({ figures }) => figures));
    const unplaced = (step: number) =>
      own.steps[step]!.figures.groupings[0]!.groups.find(({ id }) => id === "in")!.figures!.unplaced!.mean;
    // Reserved places first go to members who would have won an open place anyhow (Dur et al. 2018).
    expect(unplaced(2)).toBeLessThanOrEqual(unplaced(1));
    expect(unplaced(1)).toBeLessThanOrEqual(unplaced(0));
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
  });

  test("programmes with an own order or quotas are left out by name; other reserves keep their places", async () => {
    const round = readRoundOrThrow({
      programmes: [
        { id: "a", capacity: 10, reserves: [{ group: "h", places: 8 }] },
        { id: "b", capacity: 10, order: ["x"] },
        { id: "c", capacity: 10, quotas: [{ group: "g", places: 1 }] },
      ],
      applicants: [{ id: "x", preferences: ["a"], groups: ["g"] }],
    });
    const { steps, leftOut } = await effect(round, "g", [0.5], undefined, { lotteries: 2, seed: 1 });
    expect(leftOut).toEqual(["b", "c"]);
    expect(steps[1]!.places).toBe(2);
  });

  test("where others have a reserve too, the order of filling stays theirs", async () => {
    const round = readRoundOrThrow({
      programmes: [{ id: "a", capacity: 40, reserves: [{ group: "h", places: 10 }], reservesFirst: false }],
      applicants: Array.from({ length: 80 }, (_, index) => ({
        id: `p${index}`,
        preferences: ["a"],
        groups: index < 30 ? ["g"] : index < 50 ? ["h"] : [],
      })),
    });
    const { steps, orderKept } = await effect(round, "g", [0.25], undefined, { lotteries: 20, seed: 1 });
    expect(orderKept).toEqual(["a"]);
    expect(steps[1]!.figures).toEqual(steps[2]!.figures);
  });

  test("how many are in a small group is not told, nor when nearly everybody is", async () => {
    const of = (members: number) => ({
      programmes: [{ id: "a", capacity: 10 }],
      applicants: Array.from({ length: 40 }, (_, index) => ({
        id: `p${index}`,
        preferences: ["a"],
        groups: index < members ? ["g"] : [],
      })),
    });
    const told = async (members: number) =>
      (await effect(readRoundOrThrow(of(members)), "g", [], undefined, { lotteries: 1, seed: 1 })).members;
    expect(await Promise.all([9, 10, 30, 31].map(told))).toEqual([null, 10, 30, null]);
  });

  test("an unknown group is refused", async () => {
    const outcome = await reserveEffect(ROUND, "nobody", [0.1], undefined, { lotteries: 2, seed: 1 });
    expect(outcome.ok ? "" : outcome.refusals[0]!.message.nl).toContain('Groep "nobody"');
  });
});
