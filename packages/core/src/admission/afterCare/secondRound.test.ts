import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lotteryNumbers } from "../../lottery/lotteryNumbers.ts";
import { seedBytes } from "../../lottery/seedBytes.ts";
import { makeCertificate } from "../makeCertificate.ts";
import { readRound } from "../readRound.ts";
import type { Applicant, Round } from "../round.ts";
import { lotOf } from "../roundNumbers.ts";
import { arbitraryRound } from "../test/arbitraryRound.ts";
import { place, placesOf } from "../test/placing.ts";
import { secondRound, type SecondLottery } from "./secondRound.ts";

const FIRST = {
  seed: "eerste ronde",
  programmes: [
    { id: "noord", capacity: 1 },
    { id: "zuid", capacity: 3 },
    { id: "west", capacity: 2, order: ["p1", "p4"] },
  ],
  applicants: ["p1", "p2", "p3", "p4"].map((id) => ({ id, preferences: ["noord"] })),
};

function second(first: unknown, applicants: readonly Applicant[], lottery: SecondLottery): Round {
  const outcome = secondRound(place(first), applicants, lottery);
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
  return outcome.value;
}

describe("second round", () => {
  test("the places that are left; who was unlucky goes first; certifiable as a round of its own", () => {
    const first = place(FIRST);
    const { numbers } = first;
    const unplaced = Object.entries(placesOf(first)).flatMap(([id, programme]) => (programme === null ? [id] : []));
    expect(unplaced).toHaveLength(3);
    const lists = unplaced.map((id) => ({ id, preferences: ["zuid", "noord"] }));
    const round = second(FIRST, lists, "reversed");
    expect(round.programmes).toEqual([
      { id: "noord", capacity: 0 },
      { id: "zuid", capacity: 3 },
      { id: "west", capacity: 2, order: ["p1", "p4"].filter((id) => unplaced.includes(id)) },
    ]);
    const firstNumber = (id: string): number =>
      numbers.origin === "none" || numbers.kind === "multiple"
        ? -1
        : numbers.numbers[first.round.applicants.findIndex((item) => item.id === id)]!;
    const byFirst = unplaced.toSorted((a, b) => firstNumber(b) - firstNumber(a));
    const bySecond = round.applicants.toSorted((a, b) => a.lotteryNumber! - b.lotteryNumber!).map(({ id }) => id);
    expect(bySecond).toEqual(byFirst);
    const certificate = makeCertificate(place(round), {
      saltKey: "0".repeat(64),
      context: { rulesSha256: null, codeSha256: null },
      draw: null,
    });
    expect(certificate.ok && certificate.value.lottery.origin).toBe("given");
  });

  test("newcomers come after everybody of the first round, whatever their ids, in the order of the seed", () => {
    const lists = ["p2", "p3", "p4"].map((id) => ({ id, preferences: ["zuid"] }));
    const row = (round: Round): string[] =>
      round.applicants.toSorted((a, b) => a.lotteryNumber! - b.lotteryNumber!).map(({ id }) => id);
    const without = row(second(FIRST, lists, "same"));
    expect(row(second(FIRST, lists, "reversed"))).toEqual(without.toReversed());
    // Ids that were tried out until they would have been drawn first, as who knows the seed can.
    const tried = Array.from({ length: 40 }, (_, index) => ({ id: `nieuw-${index}`, preferences: ["zuid"] }));
    const all = [...lists, ...tried, { id: "kind", preferences: ["zuid"], family: "p2" }];
    const among = row(second(FIRST, all.slice(3), "same"));
    expect(row(second(FIRST, all, "same"))).toEqual([...without, ...among]);
    expect(row(second(FIRST, all, "reversed"))).toEqual([...without.toReversed(), ...among]);
    const drawn = lotteryNumbers(seedBytes(FIRST.seed), all.slice(3).map(lotOf));
    expect(among).toEqual(
      all
        .slice(3)
        .toSorted((a, b) => at(a.id) - at(b.id))
        .map(({ id }) => id),
    );
    function at(id: string): number {
      return drawn[all.findIndex((item) => item.id === id) - 3]!;
    }
  });

  test("a new draw carries no numbers", () => {
    const [applicant] = second(FIRST, [{ id: "p2", preferences: ["zuid"], lotteryNumber: 7 }], "new").applicants;
    expect(applicant).toEqual({ id: "p2", preferences: ["zuid"] });
  });

  test.each<[string, unknown, Applicant[], string]>([
    ["multiple", { ...FIRST, tieBreaking: "multiple" }, [], "per programme"],
    ["no lottery", { programmes: [{ id: "a", capacity: 1 }], applicants: [] }, [], "no lottery"],
    [
      "a newcomer without a number",
      { programmes: [{ id: "a", capacity: 1 }], applicants: [{ id: "p", preferences: ["a"], lotteryNumber: 4 }] },
      [{ id: "nieuw", preferences: ["a"] }],
      "need a number: nieuw",
    ],
    [
      "two equal numbers",
      { programmes: [{ id: "a", capacity: 1 }], applicants: [{ id: "p", preferences: ["a"], lotteryNumber: 4 }] },
      [
        { id: "nieuw-1", preferences: ["a"], lotteryNumber: 4 },
        { id: "nieuw-2", preferences: ["a"], lotteryNumber: 4 },
      ],
      "the same lottery number",
    ],
  ])("refused: %s", (_title, first, applicants, text) => {
    expect(() => second(first, applicants, "reversed")).toThrow(text);
  });

  test("is always a sound round with exactly the places that were left", () => {
    fc.assert(
      fc.property(arbitraryRound(), fc.constantFrom<SecondLottery>("reversed", "same", "new"), (round, lottery) => {
        const first = place(round);
        const unplaced = round.applicants.filter((_, index) => first.choice[index]! < 0);
        const outcome = secondRound(first, unplaced, lottery);
        if (!outcome.ok) {
          expect(round.tieBreaking === "multiple" && lottery !== "new").toBe(true);
          return;
        }
        expect(readRound(outcome.value)).toMatchObject({ ok: true });
        outcome.value.programmes.forEach(({ capacity }, index) => {
          const taken = Object.values(placesOf(first)).filter((id) => id === round.programmes[index]!.id).length;
          expect(capacity).toBe(round.programmes[index]!.capacity - taken);
        });
      }),
    );
  });
});
