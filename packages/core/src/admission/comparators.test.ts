import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockingPairs } from "./blockingPairs.ts";
import { matchRound, type Placed } from "./matchRound.ts";
import type { Mechanism } from "./mechanism.ts";
import { arbitraryRound } from "./test/arbitraryRound.ts";
import { marketRound, place, placesOf } from "./test/placing.ts";

const PLAIN = { groups: false, applicants: 8 } as const;
const worth = (rank: number): number => (rank < 0 ? Infinity : rank);

/** Does another allocation make somebody better and nobody worse? Tried for all allocations of a small round. */
function isEfficient({ round, compact, choice }: Placed): boolean {
  const free = Int32Array.from(compact.capacity);
  const improve = (applicant: number, gained: boolean): boolean => {
    if (applicant === round.applicants.length) return gained;
    const from = compact.offset[applicant]!;
    const end = choice[applicant]! < 0 ? compact.offset[applicant + 1]! : from + choice[applicant]! + 1;
    for (let cell = from; cell < end; cell++) {
      const programme = compact.programme[cell]!;
      if (free[programme] === 0 || compact.priorityClass[cell] === 0) continue;
      free[programme]!--;
      const found = improve(applicant + 1, gained || cell - from < worth(choice[applicant]!));
      free[programme]!++;
      if (found) return true;
    }
    return choice[applicant]! < 0 && improve(applicant + 1, gained);
  };
  return !improve(0, false);
}

describe("comparators", () => {
  test("top trading cycles: cycles of Abdulkadiroğlu and Sönmez (2003), appendix", () => {
    const students = {
      i1: ["s2", "s1", "s3", "s4"],
      i2: ["s1", "s2", "s3", "s4"],
      i3: ["s3", "s2", "s1", "s4"],
      i4: ["s3", "s4", "s1", "s2"],
      i5: ["s1", "s3", "s4", "s2"],
      i6: ["s4", "s1", "s2", "s3"],
      i7: ["s1", "s2", "s3", "s4"],
      i8: ["s1", "s2", "s4", "s3"],
    };
    const schools = {
      s1: ["i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8"],
      s2: ["i3", "i5", "i4", "i8", "i7", "i2", "i1", "i6"],
      s3: ["i5", "i3", "i1", "i7", "i2", "i8", "i6", "i4"],
      s4: ["i6", "i8", "i7", "i4", "i2", "i3", "i5", "i1"],
    };
    const placed = place(marketRound(students, schools, { s1: 2, s2: 2, s3: 3, s4: 3 }), "top-trading-cycles");
    expect(placesOf(placed)).toEqual({
      i1: "s2",
      i2: "s1",
      i3: "s3",
      i4: "s3",
      i5: "s1",
      i6: "s4",
      i7: "s2",
      i8: "s4",
    });
  });

  test.each<Mechanism>(["top-trading-cycles", "serial-dictatorship"])(
    "%s cannot be improved for anybody without harm to another",
    (mechanism) => {
      fc.assert(
        fc.property(arbitraryRound({ ...PLAIN, applicants: 6, tieBreaking: "single" }), (round) => {
          expect(isEfficient(place(round, mechanism))).toBe(true);
        }),
        { numRuns: 500 },
      );
    },
  );

  test("EADA with everybody's consent harms nobody and cannot be improved", () => {
    fc.assert(
      fc.property(arbitraryRound({ ...PLAIN, applicants: 6 }), (round) => {
        const applicants = round.applicants.map((applicant) => ({ ...applicant, consent: true }));
        const [stable, better] = [place({ ...round, applicants }), place({ ...round, applicants }, "eada")];
        stable.choice.forEach((rank, index) => expect(worth(better.choice[index]!)).toBeLessThanOrEqual(worth(rank)));
        expect(isEfficient(better)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("EADA without anybody's consent is deferred acceptance; who refuses keeps its claims", () => {
    fc.assert(
      fc.property(arbitraryRound(PLAIN), (round) => {
        const nobody = round.applicants.map((applicant) => ({ ...applicant, consent: false }));
        expect(place({ ...round, applicants: nobody }, "eada").choice).toEqual(place(round).choice);
        const mixed = place(round, "eada");
        for (const { applicant } of blockingPairs(mixed.compact, mixed.choice))
          expect(round.applicants[applicant]!.consent).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("EADA: consenting or not is the same for oneself (Kesten 2010)", () => {
    fc.assert(
      fc.property(arbitraryRound(PLAIN), fc.nat(), (round, who) => {
        const index = who % round.applicants.length;
        const flipped = round.applicants.map((applicant, at) =>
          at === index ? { ...applicant, consent: !applicant.consent } : applicant,
        );
        expect(place({ ...round, applicants: flipped }, "eada").choice[index]).toBe(place(round, "eada").choice[index]);
      }),
      { numRuns: 500 },
    );
  });

  test("improvement cycles harm nobody and pass over no better class", () => {
    fc.assert(
      fc.property(arbitraryRound({ ...PLAIN, orders: false }), (round) => {
        const [stable, better] = [place(round), place(round, "improvement-cycles")];
        stable.choice.forEach((rank, index) => expect(worth(better.choice[index]!)).toBeLessThanOrEqual(worth(rank)));
        const weak = { ...better.compact, number: better.compact.number.map(() => 0) };
        expect(blockingPairs(weak, better.choice)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("improvement cycles find the exchange that a lottery hides", () => {
    // One class everywhere; x and y hold each other's first choice because of z, who ends elsewhere.
    const round = {
      tieBreaking: "multiple",
      programmes: ["a", "b", "c"].map((id) => ({ id, capacity: 1 })),
      applicants: [
        { id: "x", preferences: ["b", "a", "c"], lotteryNumbers: { a: 1, b: 3, c: 1 } },
        { id: "y", preferences: ["a", "b", "c"], lotteryNumbers: { a: 3, b: 1, c: 2 } },
        { id: "z", preferences: ["a", "b", "c"], lotteryNumbers: { a: 2, b: 2, c: 3 } },
      ],
    };
    expect(placesOf(place(round))).toEqual({ x: "a", y: "b", z: "c" });
    expect(placesOf(place(round, "improvement-cycles"))).toEqual({ x: "b", y: "a", z: "c" });
  });

  test("immediate acceptance decides first choices for good and respects reserves", () => {
    const round = {
      programmes: [
        { id: "a", capacity: 2, reserves: [{ group: "g", places: 1 }] },
        { id: "b", capacity: 1 },
      ],
      applicants: [
        { id: "x", preferences: ["a"], lotteryNumber: 1 },
        { id: "y", preferences: ["a"], lotteryNumber: 2 },
        { id: "z", preferences: ["b", "a"], lotteryNumber: 4 },
        { id: "g", preferences: ["b", "a"], groups: ["g"], lotteryNumber: 5 },
      ],
    };
    // Nobody of the group asks for a first, so its place went to y for good; deferred acceptance keeps it for g.
    expect(placesOf(place(round, "immediate-acceptance"))).toEqual({ x: "a", y: "a", z: "b", g: null });
    expect(placesOf(place(round))).toEqual({ x: "a", y: null, z: "b", g: "a" });
  });

  test("mechanisms without a meaning for reserves refuse them", () => {
    const round = {
      tieBreaking: "single" as const,
      programmes: [{ id: "a", capacity: 1, reserves: [{ group: "g", places: 1 }] }],
      applicants: [{ id: "x", preferences: ["a"] }],
    };
    for (const mechanism of ["top-trading-cycles", "serial-dictatorship", "eada", "improvement-cycles"] as const)
      expect(matchRound(round, mechanism).kind).toBe("refused");
  });
});
