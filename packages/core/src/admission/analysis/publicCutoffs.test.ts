import { describe, expect, test } from "vitest";
import { readRoundOrThrow } from "../test/placing.ts";
import { chancesFromCutoffs } from "./chancesFromCutoffs.ts";
import { cutoffDraws, type CutoffDraws } from "./cutoffDraws.ts";
import { publicCutoffs } from "./publicCutoffs.ts";

/** So many with priority and 60 without, for 5 places at a; a reserve of 3 there for so many members of a group. */
function roundOf(priority: number, members: number, reserve = false) {
  return readRoundOrThrow({
    programmes: [
      { id: "a", capacity: 5, ...(reserve ? { reserves: [{ group: "g", places: 3 }] } : {}) },
      { id: "b", capacity: 99 },
    ],
    applicants: Array.from({ length: 60 + priority }, (_, index) => ({
      id: `p${index}`,
      preferences: ["a", "b"],
      ...(index < priority ? { priority: { a: 1 } } : {}),
      ...(index >= 60 + priority - members ? { groups: ["g"] } : {}),
    })),
  });
}

function chanceAt(draws: CutoffDraws, own: object): number {
  const answer = chancesFromCutoffs(draws, { preferences: ["a"], ...own });
  if (!answer.ok) throw new Error(answer.refusals[0]!.message.en);
  return answer.value.choices[0]!.chance!.chance;
}

const SETTINGS = { lotteries: 300, seed: 1 };

describe("cut-offs for everybody", () => {
  test("how many of a small class there are cannot be read from its cut-offs", () => {
    const drawn = [6, 7, 8, 9].map((size) => {
      const round = roundOf(size, 0);
      return { own: cutoffDraws(round, SETTINGS), shown: publicCutoffs(cutoffDraws(round, SETTINGS), round) };
    });
    const columnOfA = ({ values }: CutoffDraws) => [...values.subarray(0, SETTINGS.lotteries)];
    expect(columnOfA(drawn[0]!.own)).not.toEqual(columnOfA(drawn[3]!.own));
    for (const { shown } of drawn) expect(columnOfA(shown)).toEqual(columnOfA(drawn[0]!.shown));
    // Without priority nobody gets a, as it is.
    for (const { shown } of drawn) expect(chanceAt(shown, {})).toBe(0);
  });

  test("a class of ten is shown, and where the cut-off lies in a large class nothing changes", () => {
    for (const size of [10, 3]) {
      const round = roundOf(size, 0);
      const draws = cutoffDraws(round, SETTINGS);
      expect(publicCutoffs(draws, round)).toEqual(draws);
    }
  });

  test("a reserve for fewer than ten at the programme says nothing of them", () => {
    const small = roundOf(0, 6, true);
    const draws = cutoffDraws(small, SETTINGS);
    const shown = publicCutoffs(draws, small);
    expect(chanceAt(draws, { groups: ["g"] })).toBeGreaterThan(2 * chanceAt(draws, {}));
    expect(chanceAt(shown, { groups: ["g"] })).toBe(chanceAt(shown, {}));
    const large = roundOf(0, 12, true);
    const own = cutoffDraws(large, SETTINGS);
    expect(publicCutoffs(own, large)).toEqual(own);
  });
});
