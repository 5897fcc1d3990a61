import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryRound } from "../test/arbitraryRound.ts";
import { isStable } from "../test/bruteForce.ts";
import { keysOf, place, rankIn } from "../test/placing.ts";
import { nextFromReserve, openOffers, startAfterCare, waitingFor, type AfterCare } from "./afterCare.ts";
import { applyAfterCare, callAllReserves, type AfterCareAct, type AfterCareStep } from "./applyAfterCare.ts";
import { reserveLists } from "./reserveLists.ts";

function apply(state: AfterCare, act: AfterCareAct): AfterCareStep {
  const outcome = applyAfterCare(state, act);
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
  return outcome.value;
}

// https://schoolkeuze020.nl/faq/reservelijst/: first all for whom it is the first preference, the highest number first.
const AMSTERDAM = {
  programmes: [
    { id: "geliefd", capacity: 1 },
    { id: "zuid", capacity: 2 },
    { id: "west", capacity: 3 },
  ],
  applicants: [
    { id: "a", preferences: ["geliefd"], lotteryNumber: 1 },
    { id: "b", preferences: ["geliefd", "zuid", "west"], lotteryNumber: 2 },
    { id: "c", preferences: ["zuid", "west"], lotteryNumber: 3 },
    { id: "d", preferences: ["zuid", "geliefd", "west"], lotteryNumber: 4 },
    { id: "e", preferences: ["geliefd", "zuid", "west"], lotteryNumber: 5 },
    { id: "f", preferences: ["zuid", "geliefd"], lotteryNumber: 6 },
  ],
};

describe("reserve lists", () => {
  test("the Amsterdam order: place on the own list, then the highest lottery number", () => {
    expect(reserveLists(place(AMSTERDAM))).toEqual([
      {
        programme: "geliefd",
        entries: [
          { applicant: "e", rank: 1, number: 5 },
          { applicant: "b", rank: 1, number: 2 },
          { applicant: "f", rank: 2, number: 6 },
          { applicant: "d", rank: 2, number: 4 },
        ],
      },
      {
        programme: "zuid",
        entries: [
          { applicant: "f", rank: 1, number: 6 },
          { applicant: "d", rank: 1, number: 4 },
          { applicant: "e", rank: 2, number: 5 },
        ],
      },
      { programme: "west", entries: [] },
    ]);
  });

  test("as placed: the order of the round itself", () => {
    const [first] = reserveLists(place(AMSTERDAM), "as-placed");
    expect(first!.entries.map(({ applicant }) => applicant)).toEqual(["b", "d", "e", "f"]);
  });

  test("exactly who lists a programme above its place and may be admitted", () => {
    fc.assert(
      fc.property(arbitraryRound(), fc.constantFrom("rank-then-reversed", "as-placed"), (round, order) => {
        const placed = place(round);
        const keyOf = keysOf(placed);
        const state = startAfterCare(placed, order);
        for (const { programme, entries } of reserveLists(placed, order)) {
          const expected = round.applicants.filter(({ id, preferences }) => {
            const own = state.places.get(id) ?? undefined;
            const wish = preferences.indexOf(programme);
            return wish >= 0 && wish < rankIn(round, id, own) && keyOf(id, programme) !== undefined;
          });
          expect(entries.map(({ applicant }) => applicant).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
          const ranks = entries.map(({ rank }) => rank);
          if (order === "rank-then-reversed") expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe("a place comes free", () => {
  test("the chain: e moves up, its place goes to nobody; then the next place to b, and b's place to f", () => {
    const start = startAfterCare(place(AMSTERDAM));
    expect(openOffers(start)).toEqual([]);
    const freed = apply(start, { kind: "gives-up", applicant: "a" });
    expect(freed.moves).toEqual([{ applicant: "a", from: "geliefd", to: null, position: null }]);
    expect(openOffers(freed.state)).toEqual([
      { programme: "geliefd", applicant: "e", rank: 1, number: 5, position: 1 },
    ]);
    const moved = apply(freed.state, { kind: "accepts", applicant: "e", programme: "geliefd" });
    expect(moved.moves).toEqual([{ applicant: "e", from: "west", to: "geliefd", position: 1 }]);
    const more = apply(moved.state, { kind: "adds-places", programme: "geliefd", places: 1 });
    const { moves } = callAllReserves(more.state);
    expect(moves).toEqual([
      { applicant: "b", from: "zuid", to: "geliefd", position: 2 },
      { applicant: "f", from: null, to: "zuid", position: 1 },
    ]);
  });

  test("who declines keeps its place and its other lists; the next is called", () => {
    const { state } = apply(startAfterCare(place(AMSTERDAM)), { kind: "gives-up", applicant: "a" });
    const declined = apply(state, { kind: "declines", applicant: "e", programme: "geliefd" });
    expect(nextFromReserve(declined.state, "geliefd")?.applicant).toBe("b");
    expect(waitingFor(declined.state, "zuid").map(({ applicant }) => applicant)).toEqual(["f", "d", "e"]);
    expect(declined.state.places.get("e")).toBe("west");
  });

  test.each<[string, AfterCareAct, string]>([
    ["no place", { kind: "accepts", applicant: "e", programme: "geliefd" }, "no place to offer"],
    ["unknown applicant", { kind: "gives-up", applicant: "zz" }, "zz is not in this round"],
    ["unknown programme", { kind: "adds-places", programme: "zz", places: 1 }, "zz is not in this round"],
    ["a place that is not on offer", { kind: "declines", applicant: "e", programme: "geliefd" }, "not on offer"],
    ["no whole number", { kind: "adds-places", programme: "zuid", places: 0 }, "whole number"],
  ])("refused: %s", (_title, act, text) => {
    expect(() => apply(startAfterCare(place(AMSTERDAM)), act)).toThrow(text);
  });

  test("nobody accepts before the first on the list", () => {
    const { state } = apply(startAfterCare(place(AMSTERDAM)), { kind: "gives-up", applicant: "a" });
    expect(() => apply(state, { kind: "accepts", applicant: "b", programme: "geliefd" })).toThrow("e comes first");
    expect(() => apply(state, { kind: "declines", applicant: "b", programme: "geliefd" })).toThrow("not on offer");
  });

  test("an extra place for a family is not filled again", () => {
    const round = {
      programmes: [{ id: "p", capacity: 1, familyExtra: 1 }],
      applicants: [
        { id: "t1", preferences: ["p"], family: "f", together: true, lotteryNumber: 1 },
        { id: "t2", preferences: ["p"], family: "f", together: true, lotteryNumber: 2 },
        { id: "x", preferences: ["p"], lotteryNumber: 3 },
      ],
    };
    const one = apply(startAfterCare(place(round)), { kind: "gives-up", applicant: "t2" });
    expect(openOffers(one.state)).toEqual([]);
    const two = apply(one.state, { kind: "gives-up", applicant: "t1" });
    expect(openOffers(two.state)).toMatchObject([{ programme: "p", applicant: "x" }]);
  });
});

/** Random acts: some leave, some programmes grow, some decline. */
const arbitraryActs = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("gives-up" as const), at: fc.nat() }),
    fc.record({ kind: fc.constant("adds-places" as const), at: fc.nat() }),
    fc.record({ kind: fc.constant("declines" as const), at: fc.nat() }),
  ),
  { minLength: 1, maxLength: 4 },
);

interface RandomAct {
  readonly kind: "gives-up" | "adds-places" | "declines";
  readonly at: number;
}

/** Carries them out one after another; nobody declines while nothing is on offer. */
function afterActs(start: AfterCare, acts: readonly RandomAct[]): AfterCare {
  return acts.reduce((state, { kind, at }) => {
    const { round } = state;
    const pick = <T>(items: readonly T[]): T => items[at % items.length]!;
    if (kind === "gives-up") return apply(state, { kind, applicant: pick(round.applicants).id }).state;
    if (kind === "adds-places") return apply(state, { kind, programme: pick(round.programmes).id, places: 1 }).state;
    const offers = openOffers(state);
    if (offers.length === 0) return state;
    const { applicant, programme } = pick(offers);
    return apply(state, { kind, applicant, programme }).state;
  }, start);
}

describe("calling from the reserve lists", () => {
  test("nobody is worse off, no programme is over its places, and every place that can be filled is", () => {
    fc.assert(
      fc.property(arbitraryRound(), arbitraryActs, (round, acts) => {
        const state = afterActs(startAfterCare(place(round)), acts);
        const { state: end, moves } = callAllReserves(state);
        expect(openOffers(end)).toEqual([]);
        const replayed = new Map(state.places);
        for (const { applicant, from, to } of moves) {
          expect(replayed.get(applicant)).toBe(from);
          expect(rankIn(round, applicant, to ?? undefined)).toBeLessThan(rankIn(round, applicant, from ?? undefined));
          replayed.set(applicant, to);
        }
        expect(replayed).toEqual(end.places);
        for (const [programme, capacity] of end.capacity) {
          const inside = [...end.places.values()].filter((id) => id === programme).length;
          expect(inside).toBeLessThanOrEqual(capacity);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the order in which programmes call does not matter for where everybody ends up", () => {
    fc.assert(
      fc.property(
        arbitraryRound({ groups: false }),
        arbitraryActs,
        fc.infiniteStream(fc.nat()),
        (round, acts, picks) => {
          let state = afterActs(startAfterCare(place(round)), acts);
          const { state: expected } = callAllReserves(state);
          for (let offers = openOffers(state); offers.length > 0; offers = openOffers(state)) {
            const { applicant, programme } = offers[picks.next().value! % offers.length]!;
            state = apply(state, { kind: "accepts", applicant, programme }).state;
          }
          expect(state.places).toEqual(expected.places);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("in the order of the round the outcome is stable again among those who are left", () => {
    fc.assert(
      fc.property(arbitraryRound({ groups: false }), fc.nat(), (round, at) => {
        const placed = place(round);
        const leaver = round.applicants[at % round.applicants.length]!.id;
        const { state } = apply(startAfterCare(placed, "as-placed"), { kind: "gives-up", applicant: leaver });
        const { state: end } = callAllReserves(state);
        const left = { ...round, applicants: round.applicants.filter(({ id }) => id !== leaver) };
        const allocation = new Map(left.applicants.map(({ id }) => [id, end.places.get(id) ?? undefined]));
        expect(isStable(left, allocation, keysOf(placed))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
