import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Round } from "../round.ts";
import { arbitraryRound } from "../test/arbitraryRound.ts";
import { place, rankIn } from "../test/placing.ts";
import { startAfterCare, waitingFor, type AfterCare } from "./afterCare.ts";
import { checkSwap, swapAll, swapCycles } from "./swaps.ts";

// A lottery per school: a and b each hold what the other wants, as 565 pupils did in Amsterdam in 2015 (AT5).
const PAIR = {
  tieBreaking: "multiple",
  programmes: [
    { id: "x", capacity: 1 },
    { id: "y", capacity: 1 },
    { id: "z", capacity: 1 },
  ],
  applicants: [
    { id: "a", preferences: ["x", "y"], lotteryNumbers: { x: 3, y: 1 } },
    { id: "b", preferences: ["y", "x"], lotteryNumbers: { x: 1, y: 3 } },
    { id: "c", preferences: ["x", "y", "z"], lotteryNumbers: { x: 2, y: 2, z: 1 } },
  ],
};

/** Is there a cycle in which everybody is the first waiting where it goes? By trying all rows of at most five applicants. */
function cycleExists(round: Round, state: AfterCare): boolean {
  const placed = round.applicants.map(({ id }) => id).filter((id) => state.places.get(id) != null);
  const first = new Map(round.programmes.map(({ id }) => [id, waitingFor(state, id)[0]?.applicant]));
  const rows = (length: number): string[][] =>
    length === 0
      ? [[]]
      : rows(length - 1).flatMap((row) => placed.filter((id) => !row.includes(id)).map((id) => [...row, id]));
  return [2, 3, 4, 5].some((length) =>
    rows(length).some((row) =>
      row.every((id, index) => first.get(state.places.get(row[(index + 1) % length]!)!) === id),
    ),
  );
}

const SCHOOLS = ["x", "y", "z", "v", "w"];

/** Everybody wants everything, a lottery per school, hardly a place to spare. */
const crowded = fc
  .record({
    lists: fc.array(fc.shuffledSubarray(SCHOOLS, { minLength: SCHOOLS.length }), { minLength: 5, maxLength: 6 }),
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    capacity: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: SCHOOLS.length, maxLength: SCHOOLS.length }),
  })
  .map(({ lists, seed, capacity }): Round => ({
    tieBreaking: "multiple",
    seed,
    programmes: SCHOOLS.map((id, index) => ({ id, capacity: capacity[index]! })),
    applicants: lists.map((preferences, index) => ({ id: `p${index}`, preferences })),
  }));

describe("exchanges", () => {
  test("a pair that waits for each other's place; c waits behind them by its number", () => {
    const state = startAfterCare(place(PAIR));
    expect([...state.places.values()]).toEqual(["y", "x", "z"]);
    const [cycle, ...others] = swapCycles(state);
    expect(others).toEqual([]);
    expect(cycle!.toSorted((a, b) => (a.applicant < b.applicant ? -1 : 1))).toEqual([
      { applicant: "a", from: "y", to: "x", position: 1 },
      { applicant: "b", from: "x", to: "y", position: 1 },
    ]);
    expect(swapAll(state).state.places.get("a")).toBe("x");
    expect(checkSwap(state, ["a", "b"])).toEqual({ passedOver: [], unfit: [] });
  });

  test("an exchange that passes somebody over is not found, and the check names who", () => {
    const [first, ...rest] = PAIR.applicants;
    const unlucky = { ...first!, lotteryNumbers: { x: 2, y: 1 } };
    const c = { ...rest[1]!, lotteryNumbers: { x: 3, y: 2, z: 1 } };
    const state = startAfterCare(place({ ...PAIR, applicants: [unlucky, rest[0], c] }));
    expect(swapCycles(state)).toEqual([]);
    expect(checkSwap(state, ["a", "b"])).toEqual({ passedOver: [{ programme: "x", applicants: ["c"] }], unfit: [] });
    expect(checkSwap(state, ["a", "c"]).unfit).toEqual(["a"]);
  });

  test("found exactly when there is one; everybody in it is better off and nobody else moves", () => {
    let cycles = 0;
    fc.assert(
      fc.property(fc.oneof(arbitraryRound({ groups: false }), crowded), (round) => {
        const state = startAfterCare(place(round));
        const found = swapCycles(state);
        expect(found.length > 0).toBe(cycleExists(round, state));
        cycles += found.length;
        const moved = found.flat();
        expect(new Set(moved.map(({ applicant }) => applicant)).size).toBe(moved.length);
        for (const { applicant, from, to } of moved) {
          expect(waitingFor(state, to!)[0]!.applicant).toBe(applicant);
          expect(rankIn(round, applicant, to!)).toBeLessThan(rankIn(round, applicant, from!));
        }
        const end = swapAll(state).state;
        expect(swapCycles(end)).toEqual([]);
        expect([...end.places.values()].toSorted()).toEqual([...state.places.values()].toSorted());
      }),
      { numRuns: 1000 },
    );
    expect(cycles).toBeGreaterThan(10);
  });

  test("with one lottery and no priorities there is never anything to exchange", () => {
    fc.assert(
      fc.property(arbitraryRound({ groups: false, orders: false, tieBreaking: "single" }), (round) => {
        const plain = { ...round, applicants: round.applicants.map(({ priority: _classes, ...rest }) => rest) };
        expect(swapCycles(startAfterCare(place(plain)))).toEqual([]);
      }),
    );
  });
});
