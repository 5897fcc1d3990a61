import { describe, expect, test } from "vitest";
import { keyedRandom } from "../../random/keyed.ts";
import { chances } from "../chances.ts";
import type { Round } from "../round.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { readRoundOrThrow } from "../test/placing.ts";
import { chancesFromCutoffs, type ChanceAnswer, type ChanceQuery } from "./chancesFromCutoffs.ts";
import { cutoffDraws, type CutoffDraws } from "./cutoffDraws.ts";
import { market } from "./test/market.ts";

function ask(draws: CutoffDraws, query: ChanceQuery): ChanceAnswer {
  const answer = chancesFromCutoffs(draws, query);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return answer.value;
}

/** One place each at a and b, `others` applicants for a only. */
const simple = (others: number, extra: object = {}) =>
  readRoundOrThrow({
    programmes: [
      { id: "a", capacity: 1 },
      { id: "b", capacity: 1 },
      { id: "c", capacity: 99 },
    ],
    applicants: Array.from({ length: others }, (_, index) => ({ id: `q${index}`, preferences: ["a"] })),
    ...extra,
  });

describe("chances from stored cut-offs", () => {
  // The lowest of k lots is at 1/(k+1) on average: exactly the chance of a new applicant to be below all of them.
  test.each([1, 2, 4])("%d others for one place: the chance is 1 / (others + 1)", (others) => {
    const draws = cutoffDraws(simple(others), { lotteries: 20_000, seed: 2 });
    const answer = ask(draws, { preferences: ["a", "b"] });
    expect(answer.choices[0]!.chance!.chance).toBeCloseTo(1 / (others + 1), 2);
    expect(answer.choices[0]!.chance!.interval.low).toBeLessThan(1 / (others + 1));
    expect(answer.choices[0]!.chance!.interval.high).toBeGreaterThan(1 / (others + 1));
    expect(answer.choices[1]!.chance!.chance).toBeCloseTo(others / (others + 1), 2);
    expect(answer.runsOut.chance).toBeCloseTo(0, 10);
  });

  test("priority: a better class passes everybody, a worse one nobody, a class between two stands between them", () => {
    const round = readRoundOrThrow({
      programmes: [{ id: "a", capacity: 1 }],
      applicants: ["p", "q"].map((id) => ({ id, preferences: ["a"], priority: { a: 3 } })),
    });
    const draws = cutoffDraws(round, { lotteries: 2000, seed: 2 });
    const chance = (own: number | undefined): number =>
      ask(draws, { preferences: ["a"], ...(own ? { priority: { a: own } } : {}) }).choices[0]!.chance!.chance;
    expect([chance(1), chance(2), chance(4), chance(undefined)]).toEqual([1, 1, 0, 0]);
    expect(chance(3)).toBeCloseTo(1 / 3, 1);
  });

  test("reserve and quota: the group has its own cut-off, and the tightest of a quota counts", () => {
    const others = Array.from({ length: 6 }, (_, index) => ({ id: `q${index}`, preferences: ["a"] }));
    const reserved = readRoundOrThrow({
      programmes: [{ id: "a", capacity: 2, reserves: [{ group: "g", places: 1 }] }],
      applicants: [...others, { id: "m", preferences: ["a"], groups: ["g"] }],
    });
    const draws = cutoffDraws(reserved, { lotteries: 20_000, seed: 4 });
    const inGroup = ask(draws, { preferences: ["a"], groups: ["g"] }).choices[0]!.chance!.chance;
    const outside = ask(draws, { preferences: ["a"] }).choices[0]!.chance!.chance;
    // One open place: among the six others for an outsider; a member also goes before the one member there is.
    expect(outside).toBeCloseTo(1 / 7, 2);
    expect(inGroup).toBeGreaterThan(0.5);
    const limited = readRoundOrThrow({
      programmes: [{ id: "a", capacity: 5, quotas: [{ group: "g", places: 0 }] }],
      applicants: others,
    });
    const tight = cutoffDraws(limited, { lotteries: 200, seed: 4 });
    expect(ask(tight, { preferences: ["a"], groups: ["g"] }).runsOut.chance).toBe(1);
    expect(ask(tight, { preferences: ["a"] }).runsOut.chance).toBeLessThan(1);
  });

  test.each(["single", "multiple"] as const)(
    "%s: agrees with full redraws in which the applicant takes part",
    (tieBreaking) => {
      // Measured with 4,000 lotteries: 0.003 (single) and 0.005 (multiple) apart, of which 0.003 and 0.004 is chance.
      const gaps: number[] = [];
      for (const seed of [1, 2]) {
        const { round } = market({ seed, applicants: 120, programmes: 8, places: 1.05, tieBreaking });
        for (let a = 0; a < 3; a++) {
          const { id: _id, ...own } = round.applicants[a]!;
          const without = { ...round, applicants: round.applicants.filter((_, index) => index !== a) };
          const quick = ask(cutoffDraws(without, { lotteries: 1200, seed: 5 }), {
            preferences: own.preferences,
            ...(own.priority ? { priority: own.priority } : {}),
            ...(own.advice ? { advice: own.advice } : {}),
          });
          const exact = chances(simulatedRound(round), a, { lotteries: 1200, seed: 77 });
          quick.choices.forEach(({ chance }, rank) => {
            const full = exact.choices[rank]!;
            gaps.push(Math.abs(chance!.chance - full.chance));
            const [low, high] = [
              Math.max(chance!.interval.low, full.interval.low),
              Math.min(chance!.interval.high, full.interval.high),
            ];
            expect(low - high).toBeLessThan(0.02);
          });
        }
      }
      expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(0.02);
    },
  );

  test("drawn again, the interval holds next year's chance about 95% of the time; without, it does not", () => {
    const { round: pool } = market({ seed: 4, applicants: 2000, programmes: 8 });
    const random = keyedRandom(11);
    const year = (number: number): Round => ({
      ...pool,
      programmes: pool.programmes.map((programme) => ({ ...programme, capacity: 16 })),
      applicants: Array.from({ length: 120 }, (_, index) => ({
        ...pool.applicants[Math.floor(random.uniform(index, number) * 2000)]!,
        id: `y${index}`,
      })),
    });
    const held = { again: 0, fixed: 0, all: 0 };
    for (let pair = 0; pair < 15; pair++) {
      const known = year(2 * pair);
      const settings = { lotteries: 400, seed: 3 };
      const again = cutoffDraws(known, { ...settings, resample: true });
      const fixed = cutoffDraws(known, settings);
      const next = cutoffDraws(year(2 * pair + 1), { lotteries: 400, seed: 8 });
      for (const { preferences, advice } of pool.applicants.slice(0, 6)) {
        const query = { preferences, advice: advice! };
        const truth = ask(next, query).choices.map(({ chance }) => chance!.chance);
        const holds = (draws: CutoffDraws): number =>
          ask(draws, query).choices.filter(({ chance }, rank) => {
            const { low, high } = chance!.interval;
            return truth[rank]! >= low - 1e-9 && truth[rank]! <= high + 1e-9;
          }).length;
        held.again += holds(again);
        held.fixed += holds(fixed);
        held.all += truth.length;
      }
    }
    expect(held.again / held.all).toBeGreaterThan(0.88);
    expect(held.fixed / held.all).toBeLessThan(0.7);
  });

  test("warns when the list is likely to run out, and names what would help most", () => {
    const draws = cutoffDraws(simple(9), { lotteries: 1000, seed: 2 });
    const answer = ask(draws, { preferences: ["a"] });
    expect(answer.runsOut.chance).toBeCloseTo(0.9, 1);
    expect(answer.bestAddition!.runsOut).toBe(0);
    expect(answer.warnings).toMatchObject([{ kind: "runs-out" }]);
    expect(answer.warnings[0]!.message.nl).toBe(
      "De kans dat deze lijst opraakt en je geen plaats krijgt, is ongeveer 90%. Met b erbij is die kans 0%.",
    );
    expect(ask(draws, { preferences: ["a", "c"] }).warnings).toEqual([]);
    expect(ask(draws, { preferences: [] }).warnings.map(({ kind }) => kind)).toEqual(["runs-out", "empty"]);
  });

  test("warns for the guarantee, for an advice that is not admitted and for an own order", () => {
    const round = simple(1, {
      listRules: [
        { advice: "vwo", minimum: 3 },
        { minimum: 2, maximum: 2 },
      ],
      programmes: [
        { id: "a", capacity: 1, admits: ["vwo"] },
        { id: "b", capacity: 9 },
        { id: "c", capacity: 1, order: ["q0"] },
      ],
    });
    const draws = cutoffDraws(round, { lotteries: 50, seed: 2 });
    const kinds = (query: ChanceQuery): string[] => ask(draws, query).warnings.map(({ kind }) => kind);
    expect(kinds({ preferences: ["b"], advice: "vwo" })).toEqual(["too-short"]);
    expect(kinds({ preferences: ["b", "a"] })).toEqual([]);
    expect(kinds({ preferences: ["a", "b"], advice: "havo" })).toEqual(["not-admitted"]);
    expect(kinds({ preferences: ["c", "b"] })).toEqual(["own-order"]);
    expect(kinds({ preferences: ["c", "b", "a"] })).toEqual(["too-long", "own-order"]);
    expect(ask(draws, { preferences: ["a", "b"], advice: "havo" }).choices[0]!.chance!.chance).toBe(0);
    expect(ask(draws, { preferences: ["c", "b"] }).choices[0]!.chance).toBeNull();
  });

  test.each(["single", "multiple"] as const)("%s: a family together, by hand", (tieBreaking) => {
    const draws = {
      ...cutoffDraws(simple(1, { tieBreaking }), { lotteries: 2, seed: 2 }),
      values: new Float32Array(6),
    };
    // Two lotteries; class 1 stands at 2. Part that passes: a 0.5 and 0.25, b 0.75 and 0.25, c everybody.
    draws.values.set([2.5, 2.25, 2.75, 2.25, Infinity, Infinity]);
    const { together, choices } = ask(draws, { preferences: ["a", "b", "c"], family: [{ preferences: ["b", "c"] }] });
    // Single: b for lots in (0.5, 0.75] and none; c for lots above 0.75 and above 0.25.
    // Multiple: (1 - a) x b, then (1 - a)(1 - b).
    const single = (0.25 + 0.25 + (0 + 0.75)) / 2;
    const multiple = (0.5 * 0.75 + 0.5 * 0.25 + (0.75 * 0.25 + 0.75 * 0.75)) / 2;
    expect(together!.chance).toBeCloseTo(tieBreaking === "single" ? single : multiple, 6);
    expect(choices.map(({ chance }) => chance!.chance)).toEqual(
      tieBreaking === "single" ? [0.375, 0.125, 0.5] : [0.375, (0.5 * 0.75 + 0.75 * 0.25) / 2, (0.125 + 0.5625) / 2],
    );
  });

  test("an unknown programme and a programme listed twice are refused", () => {
    const draws = cutoffDraws(simple(1), { lotteries: 2, seed: 2 });
    const answer = chancesFromCutoffs(draws, { preferences: ["a", "x", "a"] });
    expect(answer.ok ? [] : answer.refusals.map(({ message }) => message.en)).toEqual([
      'Choice 2: "x" - expected a programme of this round',
      'Choice 3: "a" - expected each programme at most once',
    ]);
  });
});
