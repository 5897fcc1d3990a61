import { describe, expect, test } from "vitest";
import { keyedRandom } from "../random/keyed.ts";
import { matchRound } from "./matchRound.ts";
import type { Mechanism } from "./mechanism.ts";
import { place, placesOf, readRoundOrThrow } from "./test/placing.ts";

describe("top trading cycles with a number per programme", () => {
  test("given numbers count at programmes that somebody did not list", () => {
    const placed = place(
      {
        tieBreaking: "multiple",
        programmes: ["p", "q"].map((id) => ({ id, capacity: 1 })),
        applicants: [
          { id: "a", preferences: ["p"], lotteryNumbers: { p: 2, q: 1 } },
          { id: "b", preferences: ["q"], lotteryNumbers: { p: 1, q: 3 } },
          { id: "c", preferences: ["q"], lotteryNumbers: { p: 3, q: 2 } },
        ],
      },
      "top-trading-cycles",
    );
    expect(placesOf(placed)).toEqual({ a: "p", b: "q", c: null });
  });

  test("with a seed no outcome depends on the order of the applicants, priority where they did not list included", () => {
    for (let seed = 0; seed < 150; seed++) {
      const round = randomRound(seed);
      const turned = { ...round, applicants: round.applicants.toReversed() };
      for (const mechanism of ["top-trading-cycles", "deferred-acceptance", "eada"] as const)
        expect(placesOf(place(turned, mechanism)), `${mechanism}, seed ${seed}`).toEqual(
          placesOf(place(round, mechanism)),
        );
    }
  });

  test("who has no number at a programme goes after who has one, in whatever order the file has them", () => {
    const round = {
      tieBreaking: "multiple",
      programmes: ["p", "q"].map((id) => ({ id, capacity: 1 })),
      applicants: [
        { id: "c", preferences: ["q"], lotteryNumbers: { q: 2 } },
        { id: "a", preferences: ["p"], lotteryNumbers: { p: 2_147_483_647 } },
        { id: "b", preferences: ["q"], lotteryNumbers: { q: 2_147_483_647 } },
      ],
    };
    const expected = { a: "p", b: null, c: "q" };
    expect(placesOf(place(round, "top-trading-cycles"))).toEqual(expected);
    const turned = { ...round, applicants: round.applicants.toReversed() };
    expect(placesOf(place(turned, "top-trading-cycles"))).toEqual(expected);
  });
});

function randomRound(seed: number) {
  const random = keyedRandom(seed);
  const pick = (subject: number, event: number, below: number): number =>
    Math.floor(random.uniform(subject, event) * below);
  const programmes = ["p0", "p1", "p2", "p3"];
  return {
    tieBreaking: "multiple",
    seed: `s${seed}`,
    programmes: programmes.map((id, index) => ({ id, capacity: 1 + pick(100 + index, 0, 2) })),
    applicants: Array.from({ length: 6 }, (_, index) => ({
      id: `a${index}`,
      preferences: programmes
        .toSorted((a, b) => random.uniform(index, Number(a[1])) - random.uniform(index, Number(b[1])))
        .slice(0, 1 + pick(index, 10, 3)),
      priority: Object.fromEntries(programmes.filter((_, p) => pick(index, 20 + p, 3) === 0).map((id) => [id, 1])),
    })),
  };
}

describe("a number that another mechanism needs and that was not given", () => {
  const P = { id: "p", capacity: 1 };
  const messages = (content: unknown, mechanism: Mechanism): string[] => {
    const matching = matchRound(readRoundOrThrow(content), mechanism);
    return matching.kind === "refused" ? matching.refusals.map(({ message }) => message.en) : [matching.kind];
  };

  test("under serial dictatorship nobody is first for want of a number", () => {
    const round = {
      programmes: [{ ...P, order: ["a", "b"] }],
      applicants: [
        { id: "a", preferences: ["p"], lotteryNumber: 5 },
        { id: "b", preferences: ["p"] },
      ],
    };
    expect(messages(round, "serial-dictatorship")).toEqual([expect.stringContaining("applicants[1].lotteryNumber: ")]);
    expect(messages(round, "deferred-acceptance")).toEqual(["placed"]);
  });

  test("nor under top trading cycles, also with priority at a programme that is not listed", () => {
    const applicants = [
      { id: "a", preferences: ["p"], lotteryNumber: 1 },
      { id: "b", preferences: ["p"], lotteryNumber: 2 },
      { id: "c", preferences: ["q"] },
      { id: "d", preferences: [] },
    ];
    const single = { programmes: [P, { id: "q", capacity: 1, order: ["b", "c"] }], applicants };
    expect(messages(single, "top-trading-cycles")).toEqual([expect.stringContaining("applicants[2].lotteryNumber: ")]);
    const multiple = {
      tieBreaking: "multiple",
      programmes: [P, { id: "q", capacity: 1 }],
      applicants: [
        { id: "a", preferences: ["p"], lotteryNumbers: { p: 1 } },
        { id: "b", preferences: ["p"], lotteryNumbers: { p: 2 } },
        { id: "c", preferences: ["q"], lotteryNumbers: { q: 1 }, priority: { p: 1 } },
        { id: "d", preferences: ["q"], lotteryNumbers: { q: 2 }, priority: { p: 1 } },
      ],
    };
    expect(messages(multiple, "top-trading-cycles")).toEqual(
      [2, 3].map((index) => expect.stringContaining(`applicants[${index}].lotteryNumbers: `)),
    );
  });

  test("first-choice rounds ignore priority at first, so need numbers where deferred acceptance needs none", () => {
    const round = {
      programmes: [P],
      applicants: [
        { id: "a", preferences: ["p"], priority: { p: 1 }, lotteryNumber: 4 },
        { id: "b", preferences: ["p"] },
      ],
    };
    expect(messages(round, "first-choice-rounds")).toEqual([expect.stringContaining("applicants[1].lotteryNumber: ")]);
  });

  test("an empty `lotteryNumbers` is no number: then a lottery must be drawn", () => {
    const bare = { preferences: ["p"], lotteryNumbers: {} };
    const round = { tieBreaking: "multiple", programmes: [P], applicants: ["a", "b"].map((id) => ({ id, ...bare })) };
    expect(messages(round, "deferred-acceptance")).toEqual(["lottery-must-be-drawn"]);
    expect(messages({ ...round, seed: "s" }, "deferred-acceptance")).toEqual(["placed"]);
  });
});
