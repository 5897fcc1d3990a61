import { describe, expect, test } from "vitest";
import { compareRuns } from "./compareRuns.ts";
import type { Grouping } from "../measures/effect.ts";
import { placementMask } from "./analysis/placementMask.ts";
import { cohortGrouping } from "./analysis/regionGroupings.ts";
import { admissionEffect, type AdmissionEffect } from "./effect.ts";
import { place } from "./test/placing.ts";

const label = { nl: "groep", en: "group" };

/** At one programme: who is placed where is for the mask of the classes. */
function effectOf(choice: Int32Array, groupings: readonly Grouping[]): AdmissionEffect {
  const cohorts = groupings.map(cohortGrouping);
  const programme = choice.map((rank) => Math.min(rank, 0));
  return admissionEffect(choice, cohorts, placementMask({ groupings: cohorts, choice, programme, programmes: 1 }));
}

describe("effect of a placement", () => {
  const choice = Int32Array.from({ length: 400 }, (_, index) => (index % 8 === 7 ? -1 : index % 4));
  const grouping = (sizes: readonly number[]): Grouping => ({
    id: "background",
    label,
    groups: sizes.map((_, index) => ({ id: `g${index}`, label })),
    member: Int32Array.from(sizes.flatMap((size, group) => Array.from({ length: size }, () => group))),
  });

  test("by rank, first, top three, unplaced and mean rank", () => {
    const { all } = effectOf(choice, []);
    expect(all.byRank).toEqual([100, 100, 100, 50]);
    expect([all.first!.share, all.topThree!.share, all.unplaced!.share]).toEqual([0.25, 0.75, 0.125]);
    expect(all.meanRank).toBe(2.29);
    expect(all.first!.interval.low).toBeLessThan(0.25);
    expect(all.first!.interval.high).toBeGreaterThan(0.25);
  });

  test("groups add up; who is not in a group is shown apart", () => {
    const two = grouping([160, 120]);
    const member = Int32Array.from([...two.member, ...Array.from({ length: 120 }, () => -1)]);
    const groups = effectOf(choice, [{ ...two, member }]).groupings[0]!.groups;
    expect(groups.map(({ id, figures }) => [id, figures?.applicants])).toEqual([
      ["g0", 160],
      ["g1", 120],
      ["unknown", 120],
    ]);
  });

  test("a small group is hidden, and a second one with it so that it cannot be worked out", () => {
    const groups = effectOf(choice, [grouping([4, 136, 260])]).groupings[0]!.groups;
    expect(groups.map(({ figures }) => figures !== undefined)).toEqual([false, false, true]);
  });
});

describe("small numbers within a group", () => {
  test("a rank that few got is hidden, with another so that it cannot be worked out, and so are the shares", () => {
    const choice = Int32Array.from({ length: 100 }, (_, index) =>
      index < 60 ? 0 : index < 91 ? 1 : index < 96 ? 2 : -1,
    );
    const { all } = effectOf(choice, []);
    expect(all.byRank).toEqual([60, null, null]);
    // How many have no place in all follows from what is public of every programme.
    expect([all.first?.share, all.topThree, all.unplaced?.share]).toEqual([0.6, null, 0.04]);
    expect(all.applicants).toBe(100);
  });
});

describe("a correction with the same seed", () => {
  const round = {
    seed: "s",
    programmes: [
      { id: "a", capacity: 2 },
      { id: "b", capacity: 5 },
    ],
    applicants: ["p", "q", "r", "s"].map((id) => ({ id, preferences: ["a", "b"] })),
  };

  test("nothing changed: nobody moves", () => {
    expect(compareRuns(place(round), place(round))).toEqual([]);
  });

  test("one who withdraws frees a place for the next in the same lottery, and nothing else changes", () => {
    const before = place(round);
    const winner = round.applicants.find((_, index) => before.choice[index] === 0)!;
    const after = place({ ...round, applicants: round.applicants.filter((item) => item !== winner) });
    const changes = compareRuns(before, after);
    expect(changes).toHaveLength(2);
    expect(changes.find(({ applicant }) => applicant === winner.id)).toMatchObject({
      before: { programme: "a" },
      after: null,
    });
    expect(changes.find(({ applicant }) => applicant !== winner.id)).toMatchObject({
      before: { programme: "b" },
      after: { programme: "a" },
    });
  });
});
