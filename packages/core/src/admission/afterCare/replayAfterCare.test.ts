import { describe, expect, test } from "vitest";
import { matchRound, type Placed } from "../matchRound.ts";
import type { Round } from "../round.ts";
import { openOffers, startAfterCare, waitingFor } from "./afterCare.ts";
import { programmeStandings, publicAfterCare } from "./afterCareCounts.ts";
import { applyAfterCare } from "./applyAfterCare.ts";
import { placedNow } from "./placedNow.ts";
import { replayAfterCare, type AfterCareEvent } from "./replayAfterCare.ts";
import { secondRound } from "./secondRound.ts";

/** Everybody wants a, then b; the number is the order, and the highest comes first on a reserve list. */
function placed(applicants: number, a: number, b: number): Placed {
  const round: Round = {
    tieBreaking: "single",
    programmes: [
      { id: "a", capacity: a },
      { id: "b", capacity: b },
      { id: "c", capacity: 1 },
    ],
    applicants: Array.from({ length: applicants }, (_, index) => ({
      id: `p${index}`,
      preferences: ["a", "b"],
      lotteryNumber: index + 1,
    })),
  };
  const matching = matchRound(round);
  if (matching.kind !== "placed") throw new Error(matching.kind);
  return matching;
}

function after(own: Placed, events: readonly AfterCareEvent[]) {
  const outcome = replayAfterCare(startAfterCare(own), events);
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
  return outcome.value;
}

describe("replaying", () => {
  const own = placed(6, 2, 2);
  const first: AfterCareEvent[] = [
    { kind: "gives-up", applicant: "p0" },
    { kind: "accepts", applicant: "p5", programme: "a" },
  ];

  test("the same acts lead to the same state as one after another, with the moves of the last", () => {
    let state = startAfterCare(own);
    for (const act of first) {
      const step = act.kind === "second-round" ? undefined : applyAfterCare(state, act);
      if (!step?.ok) throw new Error("refused");
      state = step.value.state;
    }
    const { state: replayed, moves } = after(own, first);
    expect(replayed).toEqual(state);
    expect(moves).toEqual([{ applicant: "p5", from: null, to: "a", position: 1 }]);
  });

  test("acts that could not have been accepted are refused", () => {
    expect(replayAfterCare(startAfterCare(own), [...first, first[1]!]).ok).toBe(false);
  });

  test("standings follow from the state", () => {
    expect(programmeStandings(after(own, first).state)).toEqual([
      { programme: "a", places: 2, placed: 2, free: 0, waiting: 3 },
      { programme: "b", places: 2, placed: 2, free: 0, waiting: 1 },
      { programme: "c", places: 1, placed: 0, free: 1, waiting: 0 },
    ]);
  });
});

describe("a second round", () => {
  const own = placed(6, 2, 2);

  test("gives away what is left after the acts before it, and no place twice", () => {
    const { state } = after(own, [{ kind: "gives-up", applicant: "p0" }]);
    const second = secondRound(placedNow(own, state), [{ id: "p5", preferences: ["a", "c"] }], "same");
    if (!second.ok) throw new Error("refused");
    expect(second.value.programmes.map(({ id, capacity }) => [id, capacity])).toEqual([
      ["a", 1],
      ["b", 0],
      ["c", 1],
    ]);
    const after2 = after(own, [
      { kind: "gives-up", applicant: "p0" },
      { kind: "second-round", placements: [{ applicant: "p5", programme: "a", groups: [] }] },
    ]);
    expect(openOffers(after2.state)).toEqual([]);
    expect(after2.moves).toEqual([{ applicant: "p5", from: null, to: "a", position: null }]);
  });

  test("who is placed outside the own list still waits for all of it; a newcomer takes a place", () => {
    const { state } = after(own, [
      {
        kind: "second-round",
        placements: [
          { applicant: "p5", programme: "c", groups: [] },
          { applicant: "new", programme: null, groups: [] },
        ],
      },
    ]);
    expect(waitingFor(state, "b").map(({ applicant }) => applicant)).toContain("p5");
    expect(state.places.get("new")).toBeNull();
    expect(state.places.get("p5")).toBe("c");
  });
});

test("the public counts hide what few did", () => {
  const own = placed(60, 20, 20);
  const leaving = (count: number): AfterCareEvent[] =>
    Array.from({ length: count }, (_, index) => ({ kind: "gives-up", applicant: `p${index}` }));
  const counts = (count: number) => {
    const { state } = after(own, leaving(count));
    return publicAfterCare(startAfterCare(own), state, count);
  };
  expect(counts(3)).toMatchObject({ events: null, gone: null });
  expect(counts(3).programmes[0]).toEqual({ programme: "a", added: 0, came: 0, went: null, waiting: 40 });
  expect(counts(15).programmes[0]).toMatchObject({ went: 15 });
  // Who waits is told in tens: from one act to the next nothing is to be seen.
  expect(new Set([1, 2, 3, 4].map((acts) => counts(acts).programmes[0]!.waiting))).toEqual(new Set([40]));
});
