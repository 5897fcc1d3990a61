import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockingPairs } from "../blockingPairs.ts";
import { certificateView, keyIn, sectionPassed } from "../certificateView.ts";
import { deferredAcceptance } from "../deferredAcceptance.ts";
import { makeCertificate } from "../makeCertificate.ts";
import type { Placed } from "../matchRound.ts";
import { placementsJson } from "../placementsJson.ts";
import { readRound } from "../readRound.ts";
import type { Round } from "../round.ts";
import { allocationOf, keysOf, place, placesOf, rankIn } from "../test/placing.ts";
import { arbitraryFamilyRound } from "./test/arbitraryFamilyRound.ts";

const twins = (familyExtra: number): unknown => ({
  programmes: [
    { id: "noord", capacity: 1, familyExtra },
    { id: "zuid", capacity: 2 },
  ],
  applicants: [
    { id: "t1", preferences: ["noord", "zuid"], family: "f", together: true, lotteryNumber: 1 },
    { id: "t2", preferences: ["noord", "zuid"], family: "f", together: true, lotteryNumber: 2 },
    { id: "x", preferences: ["noord", "zuid"], lotteryNumber: 3 },
  ],
});

/** The rule of docs/formats/round.md, "Families together", with ids and without the code that is tested. */
function extraByHand(round: Round): Record<string, number> {
  const extra: Record<string, number> = Object.fromEntries(round.programmes.map(({ id }) => [id, 0]));
  for (;;) {
    const programmes = round.programmes.map(({ familyExtra: _limit, ...rest }) => {
      return { ...rest, capacity: rest.capacity + extra[rest.id]! };
    });
    const placed = place({ ...round, programmes });
    const at = allocationOf(placed);
    const keyOf = keysOf(placed);
    const wants = round.programmes.filter(({ id, familyExtra = 0 }, index) => {
      const isFull = [...at.values()].filter((value) => value === id).length === programmes[index]!.capacity;
      const isSplit = round.applicants.some((a) =>
        round.applicants.some(
          (b) =>
            [a, b].every(({ together, family }) => together && family !== undefined && family === a.family) &&
            at.get(a.id) === id &&
            keyOf(b.id, id) !== undefined &&
            b.preferences.indexOf(id) < (at.get(b.id) === undefined ? Infinity : rankIn(round, b.id, at.get(b.id))),
        ),
      );
      return isFull && isSplit && extra[id]! < familyExtra;
    });
    if (wants.length === 0) return extra;
    for (const { id } of wants) extra[id]!++;
  }
}

const extraOf = (placed: Placed): Record<string, number> =>
  Object.fromEntries(
    placed.round.programmes.map(({ id, capacity }, index) => [id, placed.compact.capacity[index]! - capacity]),
  );

describe("extra places for families", () => {
  test("twins around the last place both get in, and nobody behind them moves", () => {
    const result = placementsJson(place(twins(1)));
    expect(result.placements.map(({ programme }) => programme)).toEqual(["noord", "noord", "zuid"]);
    expect(result.extraPlaces).toEqual([{ programme: "noord", extra: 1 }]);
    expect(result.splitFamilies).toEqual([]);
    expect(result.cutoffs[0]).toMatchObject({ programme: "noord", places: 2, placed: 2, class: 1, number: 2 });
  });

  test("without extra places the family is named as split", () => {
    const result = placementsJson(place(twins(0)));
    expect(result.placements.map(({ programme }) => programme)).toEqual(["noord", "zuid", "zuid"]);
    expect(result.extraPlaces).toEqual([]);
    expect(result.splitFamilies).toEqual([{ family: "f", programme: "noord", placed: ["t1"], elsewhere: ["t2"] }]);
  });

  test("an extra place goes to who goes first for it, not past others to the family", () => {
    const content = {
      programmes: [{ id: "a", capacity: 1, familyExtra: 1 }],
      applicants: [
        { id: "t1", preferences: ["a"], priority: { a: 1 }, family: "f", together: true, lotteryNumber: 8 },
        { id: "t2", preferences: ["a"], family: "f", together: true, lotteryNumber: 9 },
        { id: "x", preferences: ["a"], lotteryNumber: 1 },
      ],
    };
    const result = placementsJson(place(content));
    expect(result.placements.map(({ programme }) => programme)).toEqual(["a", null, "a"]);
    expect(result.splitFamilies).toHaveLength(1);
  });

  test("the extra places are those of the written rule, done by hand", () => {
    fc.assert(
      fc.property(arbitraryFamilyRound(), (round) => {
        expect(extraOf(place(round))).toEqual(extraByHand(round));
      }),
      { numRuns: 400 },
    );
  });

  test("plain deferred acceptance at the final places: stable, extra within its limit, families left over explained", () => {
    let extras = 0;
    fc.assert(
      fc.property(arbitraryFamilyRound(), (round) => {
        const placed = place(round);
        const { compact, choice } = placed;
        expect(blockingPairs(compact, choice)).toEqual([]);
        expect(choice).toEqual(deferredAcceptance(compact));
        const extra = extraOf(placed);
        for (const { id, familyExtra = 0 } of round.programmes) {
          expect(extra[id]).toBeGreaterThanOrEqual(0);
          expect(extra[id]).toBeLessThanOrEqual(familyExtra);
        }
        const { splitFamilies, placements } = placementsJson(placed);
        for (const { programme } of splitFamilies) {
          const { capacity, familyExtra = 0 } = round.programmes.find(({ id }) => id === programme)!;
          const taken = placements.filter((item) => item.programme === programme).length;
          expect(extra[programme] === familyExtra || taken < capacity + extra[programme]!).toBe(true);
        }
        extras += Object.values(extra).filter((value) => value > 0).length;
      }),
      { numRuns: 600 },
    );
    expect(extras).toBeGreaterThan(20);
  });

  test("nobody is worse off than without extra places: one or more lotteries, reserves, quotas and own orders", () => {
    fc.assert(
      fc.property(arbitraryFamilyRound(), (round) => {
        const without = { ...round, programmes: round.programmes.map((item) => ({ ...item, familyExtra: 0 })) };
        const ranks = (content: Round): number[] => Array.from(place(content).choice, (rank) => (rank < 0 ? 99 : rank));
        const before = ranks(without);
        ranks(round).forEach((rank, index) => expect(rank).toBeLessThanOrEqual(before[index]!));
      }),
      { numRuns: 1500 },
    );
  });

  test("the order of the file does not matter", () => {
    fc.assert(
      fc.property(arbitraryFamilyRound(), fc.integer(), (round, turn) => {
        const turned = <T>(all: readonly T[]): T[] => {
          const at = Math.abs(turn) % all.length;
          return [...all.slice(at), ...all.slice(0, at)].reverse();
        };
        const other = { ...round, programmes: turned(round.programmes), applicants: turned(round.applicants) };
        expect(placesOf(place(other))).toEqual(placesOf(place(round)));
      }),
    );
  });

  test("the certificate says how many places were extra, and its cut-offs explain every place", () => {
    fc.assert(
      fc.property(arbitraryFamilyRound(), (round) => {
        const placed = place(round);
        const outcome = makeCertificate(placed, {
          saltKey: "0".repeat(64),
          context: { rulesSha256: null, codeSha256: null },
          draw: null,
        });
        if (!outcome.ok) throw new Error("expected a certificate");
        const certificate = outcome.value;
        const view = certificateView(certificate);
        expect(Object.fromEntries(certificate.outcome.programmes.map(({ id, extra }) => [id, extra]))).toEqual(
          extraOf(placed),
        );
        for (const applicant of certificate.round.applicants) {
          const passed = applicant.preferences.findIndex((programme) => {
            const key = keyIn(view, applicant, programme);
            return key && sectionPassed(view.outcomes.get(programme)!, key, applicant.groups) >= 0;
          });
          expect(view.placements.get(applicant.id)!.rank).toBe(passed < 0 ? null : passed + 1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("reading", () => {
  test("together without a family, and too many extra places, are refused at their place", () => {
    const faults = (content: unknown): string[] => {
      const reading = readRound(content);
      return reading.ok ? [] : reading.faults.map(({ kind, path }) => `${kind} ${path}`);
    };
    const applicant = { id: "p", preferences: ["a"] };
    expect(faults({ programmes: [{ id: "a", capacity: 1 }], applicants: [{ ...applicant, together: true }] })).toEqual([
      "together-without-family applicants[0].together",
    ]);
    expect(faults({ programmes: [{ id: "a", capacity: 1, familyExtra: 1001 }], applicants: [applicant] })).toEqual([
      "invalid-field programmes[0].familyExtra",
    ]);
  });
});
