import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lint } from "./lint.ts";
import { matchRound } from "./matchRound.ts";
import type { Mechanism } from "./mechanism.ts";
import { countMisreports, findMisreport, type PlaceAll } from "./misreport.ts";
import { arbitraryRound } from "./test/arbitraryRound.ts";
import { marketRound, readRoundOrThrow } from "./test/placing.ts";

const by =
  (mechanism: Mechanism): PlaceAll =>
  (round) => {
    const matching = matchRound(round, mechanism);
    if (matching.kind !== "placed") throw new Error(matching.kind);
    return round.applicants.map(({ preferences }, index) => preferences[matching.choice[index]!]);
  };

// thiloklein/matchingMarkets, R/iaa.R, example.
const IAA = readRoundOrThrow(
  marketRound(
    {
      s1: ["c1", "c2", "c3"],
      s2: ["c1", "c2", "c3"],
      s3: ["c1", "c2", "c3"],
      s4: ["c2", "c1", "c3"],
      s5: ["c2", "c1", "c3"],
    },
    {
      c1: ["s1", "s4", "s2", "s3", "s5"],
      c2: ["s5", "s2", "s3", "s4", "s1"],
      c3: ["s1", "s2", "s3", "s4", "s5"],
    },
    { c1: 2, c2: 2, c3: 1 },
  ),
);

describe("rules that break honesty", () => {
  test("immediate acceptance: five profitable lists in the example, none for the honest mechanisms", () => {
    expect(countMisreports(IAA, by("immediate-acceptance"))).toBe(5);
    expect(countMisreports(IAA, by("deferred-acceptance"))).toBe(0);
    expect(countMisreports(IAA, by("top-trading-cycles"))).toBe(0);
    expect(findMisreport(IAA, by("immediate-acceptance"))).toEqual({
      applicant: "s3",
      reported: ["c2"],
      gets: "c2",
      insteadOf: "c3",
    });
  });

  test("lint names the mechanism and shows the list that pays", () => {
    expect(lint(IAA, { mechanism: "immediate-acceptance" })).toMatchObject([
      { rule: "immediate-acceptance", example: { applicant: "s3", gets: "c2" } },
    ]);
    expect(lint(IAA, { mechanism: "deferred-acceptance" })).toEqual([]);
  });

  test("priority on the first choice only: the sibling who puts the sure school first", () => {
    const round = readRoundOrThrow({
      programmes: [
        { id: "top", capacity: 1 },
        { id: "sibling", capacity: 1 },
      ],
      applicants: [
        { id: "x", preferences: ["top", "sibling"], priority: { sibling: 1 }, lotteryNumber: 3 },
        { id: "y", preferences: ["top"], lotteryNumber: 1 },
        { id: "z", preferences: ["sibling"], lotteryNumber: 2 },
      ],
    });
    const [finding] = lint(round, { mechanism: "deferred-acceptance", priorityOnFirstChoiceOnly: true });
    expect(finding).toMatchObject({
      rule: "priority-on-first-choice-only",
      example: { applicant: "x", reported: ["sibling"], gets: "sibling" },
    });
    expect(lint(round, { mechanism: "deferred-acceptance" })).toEqual([]);
  });

  test("a short maximum is named, with how many lists are full", () => {
    const round = { ...IAA, listRules: [{ maximum: 2 }] };
    const applicants = IAA.applicants.map((applicant) => ({
      ...applicant,
      preferences: applicant.preferences.slice(0, 2),
    }));
    const [finding] = lint({ ...round, applicants }, { mechanism: "deferred-acceptance" });
    expect(finding).toMatchObject({ rule: "short-list" });
    expect(finding!.message.en).toContain(
      "At most 2 choices: who wants more schools has to gamble on which to leave out. 5 lists",
    );
  });

  test.each<Mechanism>(["deferred-acceptance", "serial-dictatorship", "top-trading-cycles"])(
    "%s: no list pays on any small round",
    (mechanism) => {
      const size = {
        applicants: 4,
        programmes: 3,
        groups: mechanism === "deferred-acceptance",
        tieBreaking: "single",
      } as const;
      fc.assert(
        fc.property(arbitraryRound(size), (round) => {
          expect(countMisreports(round, by(mechanism))).toBe(0);
        }),
        { numRuns: 200 },
      );
    },
  );
});
