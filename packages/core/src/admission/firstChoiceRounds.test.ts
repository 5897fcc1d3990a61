import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstChoiceRounds } from "./firstChoiceRounds.ts";
import { lint } from "./lint.ts";
import { matchRound } from "./matchRound.ts";
import type { Round } from "./round.ts";
import { arbitraryRound } from "./test/arbitraryRound.ts";
import { chosen } from "./test/bruteForce.ts";
import { keysOf, place, placesOf, readRoundOrThrow } from "./test/placing.ts";

// Ann is drawn out at noord; at zuid, her second, Bob decides with his first choice although his number is worse.
const ROUND = readRoundOrThrow({
  programmes: [
    { id: "noord", capacity: 1 },
    { id: "zuid", capacity: 1 },
    { id: "west", capacity: 1 },
  ],
  applicants: [
    { id: "kim", preferences: ["noord"], lotteryNumber: 1 },
    { id: "ann", preferences: ["noord", "zuid", "west"], lotteryNumber: 2 },
    { id: "bob", preferences: ["zuid", "west"], lotteryNumber: 3 },
  ],
});

/** The two steps with ids: first choices by the choice of the programme, then a round of its own for the others. */
function byHand(round: Round): Record<string, string | null> {
  const keyOf = keysOf(place(round));
  const places: Record<string, string | null> = {};
  for (const programme of round.programmes) {
    const asking = round.applicants.filter(({ preferences }) => preferences[0] === programme.id).map(({ id }) => id);
    for (const id of chosen(programme, asking, round, keyOf)) places[id] = programme.id;
  }
  const { compact } = place(round);
  const left = round.applicants.flatMap((applicant, index) =>
    places[applicant.id] === undefined ? [{ applicant, index }] : [],
  );
  const central = place({
    tieBreaking: round.tieBreaking,
    programmes: round.programmes.map(({ id, capacity, order }) => ({
      id,
      capacity: capacity - Object.values(places).filter((programme) => programme === id).length,
      ...(order ? { order: order.filter((applicant) => left.some((item) => item.applicant.id === applicant)) } : {}),
    })),
    applicants: left.map(({ applicant: { id, preferences }, index }) => {
      const cells = preferences
        .map((programme, rank) => [programme, compact.offset[index]! + rank] as const)
        .filter(([programme]) => !round.programmes.some(({ id: own, order }) => own === programme && order));
      return round.tieBreaking === "single"
        ? { id, preferences, lotteryNumber: numberOf(round, index) }
        : { id, preferences, lotteryNumbers: Object.fromEntries(cells.map(([p, cell]) => [p, compact.number[cell]])) };
    }),
  });
  return { ...placesOf(central), ...places };
}

function numberOf(round: Round, index: number): number {
  const { numbers } = place(round);
  if (numbers.origin === "none" || numbers.kind === "multiple") throw new Error("expected one lottery");
  return numbers.numbers[index]!;
}

describe("first-choice rounds", () => {
  test("who is drawn out comes after those who put the next school first", () => {
    expect(placesOf(place(ROUND, "first-choice-rounds"))).toEqual({ kim: "noord", ann: "west", bob: "zuid" });
    expect(placesOf(place(ROUND))).toEqual({ kim: "noord", ann: "zuid", bob: "west" });
  });

  test("lint shows the list that pays", () => {
    expect(lint(ROUND, { mechanism: "first-choice-rounds" })).toMatchObject([
      { rule: "first-choice-rounds", example: { applicant: "ann", gets: "zuid", insteadOf: "west" } },
    ]);
  });

  test("in the central round priorities play no part, unless asked for", () => {
    const round = {
      programmes: [
        { id: "a", capacity: 1 },
        { id: "b", capacity: 1 },
      ],
      applicants: [
        { id: "p", preferences: ["a"], lotteryNumber: 1 },
        { id: "q", preferences: ["a", "b"], lotteryNumber: 2 },
        { id: "r", preferences: ["a", "b"], priority: { b: 1 }, lotteryNumber: 3 },
      ],
    };
    const placed = place(round, "first-choice-rounds");
    expect([...placed.choice]).toEqual([0, 1, -1]);
    expect([...firstChoiceRounds(placed.compact, true)]).toEqual([0, -1, 1]);
  });

  test("without numbers a lottery must be drawn where only priorities would have decided", () => {
    const round = readRoundOrThrow({
      programmes: [{ id: "a", capacity: 1 }],
      applicants: [
        { id: "p", preferences: ["a"], priority: { a: 1 } },
        { id: "q", preferences: ["a"] },
      ],
    });
    expect(matchRound(round).kind).toBe("placed");
    expect(matchRound(round, "first-choice-rounds").kind).toBe("lottery-must-be-drawn");
  });

  test("equals the two steps done one after the other", () => {
    fc.assert(
      fc.property(arbitraryRound({ groups: false }), (round) => {
        expect(placesOf(place(round, "first-choice-rounds"))).toEqual(byHand(round));
      }),
      { numRuns: 400 },
    );
  });

  test("with reserves and quotas nobody is where it was not chosen and no programme is over its places", () => {
    fc.assert(
      fc.property(arbitraryRound(), (round) => {
        const placed = place(round, "first-choice-rounds");
        const at = placesOf(placed);
        for (const programme of round.programmes) {
          const held = Object.keys(at).filter((id) => at[id] === programme.id);
          expect(held.length).toBeLessThanOrEqual(programme.capacity);
          expect(chosen(programme, held, round, keysOf(placed)).toSorted()).toEqual(held.toSorted());
        }
      }),
    );
  });
});
