import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceCounts, chances } from "./chances.ts";
import { orderByBits } from "./orderByBits.ts";
import { orderByKeys } from "./orderByKeys.ts";
import { shareInterval } from "./shareInterval.ts";
import { simulatedRound } from "./simulatedRound.ts";
import { simulateLotteries } from "./simulateLotteries.ts";
import { arbitraryRound } from "./test/arbitraryRound.ts";
import { readRoundOrThrow } from "./test/placing.ts";

// Three pupils, three places: the exact chances follow from all 6 (single) and 216 (multiple) lotteries.
const applicants = [
  { id: "1", preferences: ["a", "b", "c"] },
  { id: "2", preferences: ["a", "b", "c"] },
  { id: "3", preferences: ["b", "a", "c"] },
];
const programmes = ["a", "b", "c"].map((id) => ({ id, capacity: 1 }));
const EXACT = {
  single: [
    [1 / 2, 1 / 6, 1 / 3],
    [1 / 2, 1 / 6, 1 / 3],
    [2 / 3, 0, 1 / 3],
  ],
  multiple: [
    [5 / 12, 1 / 4, 1 / 3],
    [5 / 12, 1 / 4, 1 / 3],
    [1 / 2, 1 / 6, 1 / 3],
  ],
};

describe("chances", () => {
  test.each(["single", "multiple"] as const)(
    "%s tie-breaking: the exact chances lie in the intervals",
    (tieBreaking) => {
      const round = simulatedRound(readRoundOrThrow({ tieBreaking, programmes, applicants }));
      EXACT[tieBreaking].forEach((row, applicant) => {
        const found = chances(round, applicant, { lotteries: 20_000, seed: 3 });
        row.forEach((exact, rank) => expect(found.choices[rank]!.chance).toBeCloseTo(exact, 1.7));
        expect(found.unplaced.count).toBe(0);
        expect(found.choices.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
      });
    },
  );

  test("parts of the work add up to the whole, for all applicants at once", () => {
    const round = simulatedRound(readRoundOrThrow({ programmes, applicants }));
    const whole = chanceCounts(round, { lotteries: 1000, seed: 8 });
    const parts = [0, 301].map((first, part) =>
      chanceCounts(round, { lotteries: part === 0 ? 301 : 699, seed: 8, first }),
    );
    expect(parts[0]!.map((count, cell) => count + parts[1]![cell]!)).toEqual(whole);
    const one = chances(round, 2, { lotteries: 1000, seed: 8 });
    expect(one.choices.map(({ count }) => count)).toEqual([...whole.subarray(6, 9)]);
  });

  test("one applicant more leaves the draws of the others alone", () => {
    const order = (count: number): string[] => {
      const ids = Array.from({ length: count }, (_, index) => `p${index}`);
      const round = readRoundOrThrow({
        programmes: [{ id: "a", capacity: 3 }],
        applicants: ids.map((id) => ({ id, preferences: ["a"] })),
      });
      return ids.filter((_, index) => simulateLotteries(simulatedRound(round), 5)(0)[index] === 0);
    };
    const added = order(11).filter((id) => id !== "p10");
    expect(order(10)).toEqual(expect.arrayContaining(added));
  });

  test("lists drawn again: the focal applicant keeps its list, the others vary", () => {
    const others = Array.from({ length: 20 }, (_, index) => ({
      id: `q${index}`,
      preferences: index < 10 ? ["a"] : ["b"],
    }));
    const round = simulatedRound(
      readRoundOrThrow({
        programmes: [
          { id: "a", capacity: 11 },
          { id: "b", capacity: 99 },
        ],
        applicants: [{ id: "x", preferences: ["a"] }, ...others],
      }),
    );
    const fixed = chances(round, 0, { lotteries: 400, seed: 1 });
    const varied = chances(round, 0, { lotteries: 400, seed: 1, resample: true });
    expect(fixed.choices[0]!.chance).toBe(1);
    // Sometimes more than ten of the twenty others wish for a: then the place is no longer sure.
    expect(varied.choices[0]!.chance).toBeLessThan(1);
    expect(varied.choices[0]!.chance).toBeGreaterThan(0.9);
  });

  test("split in any way, rounds of every kind: the counts of the parts add up to the whole", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { maxLength: 3 });
    fc.assert(
      fc.property(arbitraryRound({ applicants: 8 }), cuts, (content, cuts) => {
        const round = simulatedRound(content);
        const whole = chanceCounts(round, { lotteries: 30, seed: 8 });
        const borders = [0, ...cuts.sort((a, b) => a - b), 30];
        const sum = new Int32Array(whole.length);
        borders.slice(1).forEach((end, part) => {
          const first = borders[part]!;
          chanceCounts(simulatedRound(content), { lotteries: end - first, seed: 8, first }).forEach(
            (count, cell) => (sum[cell] = sum[cell]! + count),
          );
        });
        expect(sum).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  test("extra places for families are drawn and placed as in the round itself", () => {
    const round = readRoundOrThrow({
      programmes: [
        { id: "a", capacity: 1, familyExtra: 1 },
        { id: "b", capacity: 9 },
      ],
      applicants: ["t1", "t2", "x"].map((id) => ({
        id,
        preferences: ["a", "b"],
        ...(id === "x" ? {} : { family: "f", together: true }),
      })),
    });
    const counts = chanceCounts(simulatedRound(round), { lotteries: 2000, seed: 8 });
    // Half of the lotteries the twins go first and both get a; else x has it alone.
    expect(counts[0]).toBe(counts[2]);
    expect(counts[0]! / 2000).toBeCloseTo(0.5, 1);
    expect(counts[4]! / 2000).toBeCloseTo(0.5, 1);
  });

  test("rounds of every kind: counts are the sum of what the lotteries gave", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 8 }), (content) => {
        const round = simulatedRound(content);
        const counts = chanceCounts(round, { lotteries: 8, seed: 2 });
        const run = simulateLotteries(round, 2);
        const expected = new Int32Array(counts.length);
        for (let replicate = 0; replicate < 8; replicate++)
          run(replicate).forEach((rank, a) => rank >= 0 && expected[round.compact.offset[a]! + rank]!++);
        expect(counts).toEqual(expected);
      }),
    );
  });
});

describe("help for chances", () => {
  test("ordering by keys is a stable sort", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2 ** 32 - 1 }))), (values) => {
        const order = Int32Array.from(values.keys());
        orderByKeys(Uint32Array.from(values), order, new Int32Array(values.length));
        expect([...order]).toEqual([...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b));
      }),
    );
  });

  test("ordering by random bits is the same stable sort, and with equal bits turned around", () => {
    const bits = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constant(2 ** 32 - 1));
    fc.assert(
      fc.property(fc.array(bits), (values) => {
        const order = new Int32Array(values.length);
        orderByBits(values.length)(Uint32Array.from(values), order);
        expect([...order]).toEqual([...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b));
      }),
    );
  });

  test("interval of a share (Wilson): 15 of 50, and the ends", () => {
    const { low, high } = shareInterval(15, 50);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(["0.1910", "0.4375"]);
    expect(shareInterval(0, 10).low).toBe(0);
    expect(shareInterval(10, 10).high).toBe(1);
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
