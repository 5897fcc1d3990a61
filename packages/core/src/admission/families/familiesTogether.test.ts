import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lint } from "../lint.ts";
import { matchRound } from "../matchRound.ts";
import { place, placesOf, readRoundOrThrow } from "../test/placing.ts";
import { familyMarket } from "./familyMarket.ts";
import { jointBlocks } from "./jointMarket.ts";
import { searchStable } from "./searchStable.ts";
import { arbitraryFamilyRound } from "./test/arbitraryFamilyRound.ts";

const twin = (id: string, preferences: string[], rest: object): unknown => {
  return { id, preferences, family: "f", together: true, ...rest };
};

describe("families together or not at all", () => {
  test("twins leave the last place at their first choice and go together to their second", () => {
    const round = {
      programmes: [
        { id: "a", capacity: 1 },
        { id: "b", capacity: 2 },
      ],
      applicants: [
        twin("t1", ["a", "b"], { lotteryNumber: 1 }),
        twin("t2", ["a", "b"], { lotteryNumber: 2 }),
        { id: "x", preferences: ["a", "b"], lotteryNumber: 3 },
      ],
    };
    expect(placesOf(place(round, "families-together"))).toEqual({ t1: "b", t2: "b", x: "a" });
    expect(placesOf(place(round))).toEqual({ t1: "a", t2: "b", x: "b" });
  });

  test("no stable placement: refused, with the proof", () => {
    // Found by trying all orders: with one family inside, x and y change places until it must leave again.
    const round = readRoundOrThrow({
      programmes: [
        { id: "a", capacity: 2, order: ["g1", "f1", "y", "g2", "x", "f2"] },
        { id: "b", capacity: 1, order: ["x", "y"] },
      ],
      applicants: [
        ...["g1", "g2", "f1", "f2"].map((id) => ({ id, preferences: ["a"], family: id[0], together: true })),
        { id: "x", preferences: ["a", "b"] },
        { id: "y", preferences: ["b", "a"] },
      ],
    });
    const matching = matchRound(round, "families-together");
    expect(matching).toMatchObject({ kind: "refused", refusals: [{ kind: "no-solution" }] });
    expect(matching.kind === "refused" && matching.refusals[0]?.message.nl).toContain("alle 14 zijn bekeken");
    expect(matchRound(round).kind).toBe("placed");
  });

  test("every outcome is stable for units, families are never split, and a refusal is a proof", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryFamilyRound({ groups: false }), (round) => {
        const matching = matchRound(round, "families-together");
        seen.add(matching.kind);
        const { compact } = place({
          ...round,
          programmes: round.programmes.map((item) => ({ ...item, familyExtra: 0 })),
        });
        const market = familyMarket(round, compact);
        if (matching.kind !== "placed") {
          expect(searchStable(market, Infinity)!.found).toBeUndefined();
          return;
        }
        const units = market.members.map((members, unit) => {
          const ranks = members.map((member) => matching.choice[member]!);
          expect(new Set(ranks).size).toBe(1);
          return market.ranks[unit]!.indexOf(ranks[0]!);
        });
        expect(jointBlocks(market, Int32Array.from(units))).toEqual([]);
      }),
      { numRuns: 800 },
    );
    expect([...seen]).toContain("placed");
  });

  test("without families it is deferred acceptance", () => {
    fc.assert(
      fc.property(arbitraryFamilyRound({ groups: false }), (round) => {
        const alone = { ...round, applicants: round.applicants.map(({ together: _wish, ...rest }) => rest) };
        expect(placesOf(place(alone, "families-together"))).toEqual(placesOf(place(alone)));
      }),
    );
  });
});

test("extra places can reward naming the programme of a brother: lint says so and shows it", () => {
  // x would rather be at p; an extra place there takes x away from q, which t1 wants.
  const round = readRoundOrThrow({
    programmes: [
      { id: "p", capacity: 1, familyExtra: 1 },
      { id: "q", capacity: 1 },
      { id: "r", capacity: 1 },
    ],
    applicants: [
      { id: "t2", preferences: ["p"], family: "f", together: true, priority: { p: 1 }, lotteryNumber: 3 },
      { id: "t1", preferences: ["q", "r", "p"], family: "f", together: true, lotteryNumber: 2 },
      { id: "x", preferences: ["p", "q"], lotteryNumber: 1 },
    ],
  });
  expect(lint(round, { mechanism: "deferred-acceptance" })).toMatchObject([
    { rule: "extra-family-places", example: { applicant: "t1", gets: "q", insteadOf: "r" } },
  ]);
});
