import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnLotteries } from "../drawnLotteries.ts";
import { matchRound } from "../matchRound.ts";
import { MECHANISMS, type Mechanism } from "../mechanism.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { arbitraryRound } from "../test/arbitraryRound.ts";
import { marketRound, place, readRoundOrThrow } from "../test/placing.ts";
import { compareMechanisms, type MechanismComparison, type MechanismEffect } from "./compareMechanisms.ts";
import { fairness } from "./fairness.ts";
import { mechanismPlacer } from "./mechanismPlacer.ts";
import { market } from "./test/market.ts";

function effectOf({ mechanisms }: MechanismComparison, mechanism: Mechanism): MechanismEffect {
  const found = mechanisms.find((item) => item.mechanism === mechanism)!;
  if (!found.isDefined) throw new Error(found.reason.en);
  return found;
}

describe("mechanisms over the same lotteries", () => {
  test("every mechanism places each lottery as matchRound does with those numbers", () => {
    const kinds = arbitraryRound({ applicants: 7, groups: false });
    fc.assert(
      fc.property(kinds, fc.constantFrom(...MECHANISMS), (round, mechanism) => {
        const drawn = drawnLotteries(simulatedRound(round), 3)(5);
        const found = mechanismPlacer(round, mechanism)(drawn);
        const { seed: _drawn, ...rest } = round;
        const place = new Map(drawn.order ? [...drawn.order].map((applicant, index) => [applicant, index + 1]) : []);
        const matching = matchRound(
          {
            ...rest,
            applicants: round.applicants.map((applicant, index) =>
              round.tieBreaking === "single"
                ? { ...applicant, lotteryNumber: place.get(index)! }
                : {
                    ...applicant,
                    lotteryNumbers: Object.fromEntries(
                      round.programmes.map(({ id }, programme) => [
                        id,
                        Math.floor(drawn.bitsAt!(index, programme) / 2),
                      ]),
                    ),
                  },
            ),
          },
          mechanism,
        );
        expect(matching.kind === "placed").toBe("choice" in found);
        if (matching.kind === "placed" && "choice" in found) expect(found.choice).toEqual(matching.choice);
      }),
      { numRuns: 300 },
    );
  });

  test("a made-up region: deferred acceptance breaks no claim, others do; EADA and cycles hurt nobody", async () => {
    const { round, facts } = market({ seed: 8, applicants: 150, programmes: 8, places: 0.95 });
    const found = await compareMechanisms(round, facts, { lotteries: 12, seed: 1 });
    const base = effectOf(found, "deferred-acceptance");
    expect(base.fairness).toMatchObject({
      blockingPairs: { mean: 0, high: 0 },
      claims: { mean: 0 },
      envy: { mean: 0 },
    });
    expect(base.difference).toBeNull();
    for (const name of ["immediate-acceptance", "serial-dictatorship"] as const)
      expect(effectOf(found, name).fairness.claims.mean).toBeGreaterThan(0);
    for (const name of ["eada", "improvement-cycles"] as const) {
      const { moved, difference } = effectOf(found, name);
      expect(moved!.all.worse).toEqual({ mean: 0, low: 0, high: 0 });
      expect(difference!.all.first!.low).toBeGreaterThanOrEqual(0);
    }
    for (const item of found.mechanisms) {
      if (!item.isDefined) continue;
      const { byRank, unplaced } = item.ranks.all;
      const sum = byRank.reduce<number>((total, share) => total + (share ?? 0), unplaced!);
      // Ranks that few got in the placement are hidden, never a single one.
      const hidden = byRank.filter((share) => share === null).length;
      expect(hidden).not.toBe(1);
      if (hidden === 0) expect(sum).toBeCloseTo(1, 2);
      else expect(sum).toBeLessThan(1);
      expect(byRank[0]).toBeCloseTo(item.figures.all.first!.mean, 3);
      expect(unplaced).toBeCloseTo(item.figures.all.unplaced!.mean, 3);
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    const only = await compareMechanisms(round, facts, { lotteries: 12, seed: 1, mechanisms: ["eada"] });
    expect(only.mechanisms.map(({ mechanism }) => mechanism)).toEqual(["deferred-acceptance", "eada"]);
    expect(effectOf(only, "eada")).toEqual(effectOf(found, "eada"));
  });

  test("what is not defined for a round is named with the reason", async () => {
    const round = readRoundOrThrow({
      tieBreaking: "multiple",
      programmes: [{ id: "a", capacity: 1, reserves: [{ group: "g", places: 1 }] }],
      applicants: [{ id: "x", preferences: ["a"] }],
    });
    const { mechanisms } = await compareMechanisms(round, undefined, { lotteries: 30, seed: 1 });
    const reasons = mechanisms.flatMap((item) => (item.isDefined ? [] : [[item.mechanism, item.reason.en]]));
    expect(reasons.map(([name]) => name)).toEqual(
      expect.arrayContaining(["top-trading-cycles", "serial-dictatorship", "eada", "improvement-cycles"]),
    );
    for (const [, reason] of reasons) expect(reason).toContain("not defined for reserves or quotas");
  });
});

describe("who may feel wronged", () => {
  // Both hold what the other wants: a swap, and no broken claim, because each programme prefers whom it has.
  const swap = marketRound({ x: ["a", "b"], y: ["b", "a"] }, { a: ["y", "x"], b: ["x", "y"] }, { a: 1, b: 1 });

  test("two who would exchange", () => {
    const { compact } = place(swap);
    expect(fairness(compact, Int32Array.of(1, 1))).toEqual({ blockingPairs: 0, claims: 0, envy: 0, swaps: 2 });
    expect(fairness(compact, Int32Array.of(0, 0))).toEqual({ blockingPairs: 0, claims: 0, envy: 0, swaps: 0 });
  });

  test("a claim on a place that is left is no envy; one on a place taken by a later one is", () => {
    const { compact } = place(swap);
    expect(fairness(compact, Int32Array.of(1, -1))).toEqual({ blockingPairs: 2, claims: 2, envy: 0, swaps: 0 });
    expect(fairness(compact, Int32Array.of(0, -1))).toEqual({ blockingPairs: 2, claims: 1, envy: 1, swaps: 0 });
  });
});
