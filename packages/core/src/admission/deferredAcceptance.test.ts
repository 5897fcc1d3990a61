import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockingPairs } from "./blockingPairs.ts";
import { acceptByChoice } from "./acceptByChoice.ts";
import { acceptByKeys } from "./acceptByKeys.ts";
import { deferredAcceptance } from "./deferredAcceptance.ts";
import { passedSection } from "./passes.ts";
import { placedSections } from "./placedSections.ts";
import type { Round } from "./round.ts";
import { standings } from "./standings.ts";
import { arbitraryRound } from "./test/arbitraryRound.ts";
import { stableAllocations } from "./test/bruteForce.ts";
import { allocationOf, keysOf, marketRound, place, placesOf, rankIn } from "./test/placing.ts";

const RUNS = { numRuns: 1500 };

describe("deferred acceptance", () => {
  test("Gale and Shapley (1962), example 1: the applicants get their best of three stable placements", () => {
    const lists = { alpha: ["A", "B", "C"], beta: ["B", "C", "A"], gamma: ["C", "A", "B"] };
    const orders = { A: ["beta", "gamma", "alpha"], B: ["gamma", "alpha", "beta"], C: ["alpha", "beta", "gamma"] };
    const placed = place(marketRound(lists, orders, { A: 1, B: 1, C: 1 }));
    expect(placesOf(placed)).toEqual({ alpha: "A", beta: "B", gamma: "C" });
    expect(stableAllocations(placed.round, keysOf(placed))).toHaveLength(3);
  });

  test("of all stable placements of a small round it is the best for every applicant, by trying all", () => {
    fc.assert(
      fc.property(arbitraryRound(), (round) => {
        const placed = place(round);
        const own = allocationOf(placed);
        const all = stableAllocations(placed.round, keysOf(placed));
        expect(all).toContainEqual(own);
        for (const other of all)
          for (const [id, programme] of other)
            expect(rankIn(placed.round, id, own.get(id))).toBeLessThanOrEqual(rankIn(placed.round, id, programme));
      }),
      RUNS,
    );
  });

  test("leaves nobody with a justified claim", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 30, programmes: 6 }), (round) => {
        const { compact, choice } = place(round);
        expect(blockingPairs(compact, choice)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("everybody is at the first choice whose cut-offs it passes, in the first section it passes", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 20, programmes: 5 }), (round) => {
        const { compact, choice } = place(round);
        const sections = placedSections(compact, choice);
        choice.forEach((rank, applicant) => {
          const from = compact.offset[applicant]!;
          const cells = Array.from({ length: compact.offset[applicant + 1]! - from }, (_, index) => from + index);
          const passed = cells.map((cell) => passedSection(compact, sections, applicant, cell));
          expect(passed.findIndex((section) => section >= 0)).toBe(rank);
          expect(passed[rank] ?? -1).toBe(sections.section[applicant]);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("the three roads (packed lottery, any keys, choice functions) agree", () => {
    fc.assert(
      fc.property(
        arbitraryRound({ applicants: 40, programmes: 8, groups: false, orders: false, tieBreaking: "single" }),
        (round) => {
          const { compact, choice } = place(round);
          expect(compact.numberPer).toBe("applicant");
          expect(acceptByKeys(compact, standings(compact))).toEqual(choice);
          expect(acceptByChoice(compact)).toEqual(choice);
          expect(deferredAcceptance(compact)).toEqual(choice);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("what may not change a placement", () => {
  const shuffled = (round: Round, keys: readonly number[]): Round => ({
    ...round,
    applicants: round.applicants
      .map((applicant, index) => ({ applicant, key: keys[index % keys.length]! + index * 1e-6 }))
      .sort((a, b) => a.key - b.key)
      .map(({ applicant }) => applicant),
    programmes: round.programmes.toReversed(),
  });

  test("the order of the file", () => {
    fc.assert(
      fc.property(
        arbitraryRound({ applicants: 12 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (round, keys) => {
          expect(placesOf(place(shuffled(round, keys)))).toEqual(placesOf(place(round)));
        },
      ),
    );
  });

  test("the names of programmes, with a single lottery", () => {
    const renamed = (round: Round): Round => {
      const name = (id: string): string => `constructor-${id}`;
      return {
        ...round,
        programmes: round.programmes.map((programme) => ({ ...programme, id: name(programme.id) })),
        applicants: round.applicants.map((applicant) => ({
          ...applicant,
          preferences: applicant.preferences.map(name),
          priority: Object.fromEntries(Object.entries(applicant.priority ?? {}).map(([id, own]) => [name(id), own])),
        })),
      };
    };
    fc.assert(
      fc.property(arbitraryRound({ applicants: 12, tieBreaking: "single" }), (round) => {
        expect([...place(renamed(round)).choice]).toEqual([...place(round).choice]);
      }),
    );
  });

  test("an applicant with an empty list", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 10 }), (round) => {
        const more = { ...round, applicants: [...round.applicants, { id: "nobody", preferences: [] }] };
        const { nobody, ...others } = placesOf(place(more));
        expect(nobody).toBeNull();
        expect(others).toEqual(placesOf(place(round)));
      }),
    );
  });
});

describe("what must hold when a round changes", () => {
  test("one more place hurts nobody", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 12 }), fc.nat(), (round, which) => {
        const index = which % round.programmes.length;
        const programmes = round.programmes.map((item, at) =>
          at === index ? { ...item, capacity: item.capacity + 1 } : item,
        );
        const [before, after] = [place(round).choice, place({ ...round, programmes }).choice];
        const worth = (rank: number): number => (rank < 0 ? Infinity : rank);
        before.forEach((rank, applicant) => expect(worth(after[applicant]!)).toBeLessThanOrEqual(worth(rank)));
      }),
      { numRuns: 1000 },
    );
  });

  test("nobody gains by another list", () => {
    fc.assert(
      fc.property(
        arbitraryRound({ applicants: 6 }),
        fc.nat(),
        fc.shuffledSubarray(["s0", "s1", "s2", "s3"]),
        (round, who, lie) => {
          // With multiple tie-breaking the number follows from who lists a programme, but its order does not.
          const index = who % round.applicants.length;
          const truth = round.applicants[index]!;
          const applicants = round.applicants.map((applicant, at) =>
            at === index ? { ...applicant, preferences: lie } : applicant,
          );
          const honest = rankIn(round, truth.id, allocationOf(place(round)).get(truth.id));
          const got = allocationOf(place({ ...round, applicants })).get(truth.id);
          const other = got !== undefined && !truth.preferences.includes(got) ? Infinity : rankIn(round, truth.id, got);
          expect(honest).toBeLessThanOrEqual(other);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("lottery numbers", () => {
  const round = {
    programmes: [{ id: "a", capacity: 1 }],
    applicants: [
      { id: "x", preferences: ["a"] },
      { id: "y", preferences: ["a"] },
    ],
  };

  test("without numbers and seed, where they count, a lottery must be drawn", () => {
    expect(() => place(round)).toThrow('{"kind":"lottery-must-be-drawn","programmes":["a"]}');
  });

  test("no lottery is needed where classes decide or there is room", () => {
    const classes = { ...round, applicants: [round.applicants[0], { ...round.applicants[1], priority: { a: 1 } }] };
    expect(placesOf(place(classes))).toEqual({ x: null, y: "a" });
    expect(placesOf(place({ ...round, programmes: [{ id: "a", capacity: 2 }] }))).toEqual({ x: "a", y: "a" });
  });

  test("given numbers decide, also beside a seed", () => {
    const numbers = round.applicants.map((applicant, index) => ({ ...applicant, lotteryNumber: 10 - index }));
    expect(placesOf(place({ ...round, applicants: numbers, seed: "s" }))).toEqual({ x: null, y: "a" });
  });
});
