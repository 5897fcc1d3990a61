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
      reported: ["c2", "c1", "c3"],
      gets: "c2",
      insteadOf: "c3",
    });
  });

  test("who has a claim is looked at first, and one try is then enough", () => {
    const found = findMisreport(IAA, by("immediate-acceptance"), {
      attempts: 1,
      claims: [{ applicant: 2, programme: "c2" }],
    });
    expect(found).toMatchObject({ applicant: "s3", gets: "c2" });
    expect(findMisreport(IAA, by("immediate-acceptance"), { attempts: 0 })).toBeUndefined();
    expect(lint(IAA, { mechanism: "immediate-acceptance" }, 1)[0]!.example).toMatchObject({ applicant: "s3" });
  });

  test("what is found pays: handing it in gives the better choice, in every small round and the same each time", () => {
    const mechanisms = ["immediate-acceptance", "first-choice-rounds", "eada", "improvement-cycles"] as const;
    let found = 0;
    fc.assert(
      fc.property(
        arbitraryRound({ applicants: 5, programmes: 3, groups: false, tieBreaking: "single" }),
        fc.constantFrom(...mechanisms),
        (round, mechanism) => {
          const example = findMisreport(round, by(mechanism));
          expect(findMisreport(round, by(mechanism))).toEqual(example);
          // For lists of at most four choices every other list is tried, so it finds one exactly when there is one.
          expect(example !== undefined).toBe(countMisreports(round, by(mechanism)) > 0);
          if (!example) return;
          found++;
          const index = round.applicants.findIndex(({ id }) => id === example.applicant);
          const list = round.applicants[index]!.preferences;
          const changed = round.applicants.map((item, at) =>
            at === index ? { ...item, preferences: [...example.reported] } : item,
          );
          expect(by(mechanism)(round)[index]).toBe(example.insteadOf);
          expect(by(mechanism)({ ...round, applicants: changed })[index]).toBe(example.gets);
          const was = example.insteadOf === undefined ? list.length : list.indexOf(example.insteadOf);
          expect(list.indexOf(example.gets)).toBeLessThan(was);
        },
      ),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(0);
  });

  test("lint names the mechanism and shows the list that pays", () => {
    expect(lint(IAA, { mechanism: "immediate-acceptance" })).toMatchObject([
      { rule: "immediate-acceptance", example: { applicant: "s3", gets: "c2" } },
    ]);
    const names = new Map([
      ["c1", "Noord"],
      ["c2", "Zuid"],
      ["c3", "West"],
    ]);
    expect(lint(IAA, { mechanism: "immediate-acceptance" }, undefined, names)[0]!.sentence).toEqual({
      nl: "Aanmelder s3 zet Zuid bovenaan, terwijl Noord de liefste is, en krijgt dan Zuid in plaats van West.",
      en: "Applicant s3 puts Zuid first, while Noord is the favourite, and then gets Zuid instead of West.",
    });
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
      example: { applicant: "x", reported: ["sibling", "top"], gets: "sibling" },
      sentence: {
        nl: "Aanmelder x zet sibling bovenaan, terwijl top de liefste is, en krijgt dan sibling in plaats van geen plaats.",
      },
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

  test("a full list that runs out: a programme with places left instead of the last choice gives one", () => {
    const content = {
      listRules: [{ maximum: 1 }],
      programmes: [
        { id: "a", capacity: 1 },
        { id: "b", capacity: 5 },
      ],
      applicants: [
        { id: "x", preferences: ["a"], lotteryNumber: 1 },
        { id: "y", preferences: ["a"], lotteryNumber: 2 },
      ],
    };
    const round = readRoundOrThrow(content);
    const [finding] = lint(round, { mechanism: "deferred-acceptance" });
    expect(finding).toMatchObject({ example: { applicant: "y", reported: ["b"], gets: "b" } });
    expect(finding!.message.nl).toBe(
      "Hoogstens 1 keuze: wie meer scholen wil, moet gokken welke wegvallen. 2 lijsten zijn vol",
    );
    expect(finding!.sentence!.nl).toBe(
      "De lijst van aanmelder y is vol en raakt op. Met b op de plek van a was er een plaats.",
    );
    const changed = { ...round, applicants: [round.applicants[0]!, { ...round.applicants[1]!, preferences: ["b"] }] };
    expect(by("deferred-acceptance")(changed)).toEqual(["a", "b"]);
  });

  test("a minimum that does not keep its promise, per advice", () => {
    const round = readRoundOrThrow({
      listRules: [{ advice: "vwo", minimum: 1 }, { minimum: 2 }],
      programmes: [{ id: "a", capacity: 1 }],
      applicants: [
        { id: "x", preferences: ["a"], advice: "vwo", lotteryNumber: 1 },
        { id: "y", preferences: ["a"], advice: "vwo", lotteryNumber: 2 },
        { id: "z", preferences: ["a"], lotteryNumber: 3 },
      ],
    });
    expect(lint(round, { mechanism: "deferred-acceptance" }).map(({ message }) => message.nl)).toEqual([
      "Minstens 1 keuze (vwo) is te kort voor een plaatsingsgarantie: van de 2 aanmelders met zo'n lijst heeft 1 geen plaats, zoals y",
    ]);
  });

  test("extra places for families are named", () => {
    const round = readRoundOrThrow({
      programmes: [{ id: "a", capacity: 1, familyExtra: 1 }],
      applicants: ["x", "y"].map((id, index) => ({
        id,
        preferences: ["a"],
        family: "f",
        together: true,
        lotteryNumber: index + 1,
      })),
    });
    expect(lint(round, { mechanism: "deferred-acceptance" }).map(({ rule }) => rule)).toEqual(["extra-family-places"]);
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
