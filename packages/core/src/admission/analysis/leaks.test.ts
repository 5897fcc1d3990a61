import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchRound } from "../matchRound.ts";
import type { RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import { readRoundOrThrow } from "../test/placing.ts";
import { analyseRound } from "./analyseRound.ts";
import { compareMechanisms } from "./compareMechanisms.ts";
import { luckVersusRule } from "./luckVersusRule.ts";
import { reserveEffect } from "./reserveEffect.ts";
import { equationsOf, pinnedDown, type PublicAnalysis } from "./test/attack.ts";

interface Person {
  readonly list: number;
  readonly origin: string;
  readonly income: string;
}

const LISTS = [["a", "b"], ["a"], ["b", "a", "c"], ["c", "b"], ["d", "a"], ["b"]];

function regionOf(people: readonly Person[], capacity: readonly number[]): { round: Round; facts: RegionFacts } {
  const programmes = ["a", "b", "c", "d"].map((id, index) => ({ id, capacity: capacity[index]! }));
  return {
    round: readRoundOrThrow({
      seed: "leaks",
      programmes,
      applicants: people.map(({ list }, index) => ({ id: `p${index}`, preferences: LISTS[list]! })),
    }),
    facts: {
      programmes: programmes.map(({ id }, index) => ({
        id,
        name: id,
        school: `school ${index < 2 ? 1 : index}`,
        level: "",
        x: 1000 * index,
        y: 0,
      })),
      applicants: people.map(({ origin, income }, index) => ({
        id: `p${index}`,
        x: 37 * index,
        y: 500,
        background: { origin, income },
      })),
    },
  };
}

async function published(round: Round, facts: RegionFacts): Promise<PublicAnalysis> {
  const settings = { lotteries: 20, seed: 1 };
  const placement = await analyseRound(round, facts, { replicates: 20, seed: 1 });
  const reserve = await reserveEffect(round, "income/low", [0.2], facts, settings);
  if (!placement.ok) throw new Error("not placed");
  const document: PublicAnalysis = {
    placement: placement.value,
    luck: await luckVersusRule(round, facts, settings),
    mechanisms: await compareMechanisms(round, facts, {
      ...settings,
      mechanisms: ["immediate-acceptance", "serial-dictatorship"],
    }),
    reserves: reserve.ok ? [reserve.value] : [],
  };
  return JSON.parse(JSON.stringify(document)) as PublicAnalysis;
}

function truthOf(round: Round, people: readonly Person[]): Map<string, number> {
  const matching = matchRound(round);
  if (matching.kind !== "placed") throw new Error(matching.kind);
  const truth = new Map<string, number>();
  const add = (name: string, own = 1): void => void truth.set(name, (truth.get(name) ?? 0) + own);
  const ranks = matching.choice.reduce((top, rank) => Math.max(top, rank), -1) + 1;
  const programmes = round.programmes.map(({ id }) => id);
  const groups = [
    ...["A", "B", "C", "D"].map((group) => `origin ${group}`),
    ...["low", "high", "other"].map((group) => `income ${group}`),
    "not income/low",
  ];
  for (const path of ["all", ...groups])
    for (const name of [...Array(ranks).keys(), "none", "size", ...programmes.map((id) => `at ${id}`)])
      add(`${path} ${name}`, 0);
  people.forEach(({ origin, income }, a) => {
    const rank = matching.choice[a]!;
    const own = ["all", `origin ${origin}`, `income ${income}`, ...(income === "low" ? [] : ["not income/low"])];
    for (const path of own) {
      add(`${path} size`);
      add(`${path} ${rank < 0 ? "none" : rank}`);
      if (rank >= 0) add(`${path} at ${round.applicants[a]!.preferences[rank]!}`);
    }
  });
  return truth;
}

/** Counts of 1 to 9 that the public document gives away; how many have no place in all is public by itself. */
async function leaks(people: readonly Person[], capacity: readonly number[]): Promise<string[]> {
  const { round, facts } = regionOf(people, capacity);
  const document = await published(round, facts);
  const truth = truthOf(round, people);
  const found = pinnedDown(equationsOf(document, truth));
  return [...found].flatMap(([name, value]) => {
    if (name === "all none" || Math.abs(value - truth.get(name)!) > 1e-6) return [];
    return value > 0.5 && value < 9.5 ? [`${name} = ${Math.round(value)}`] : [];
  });
}

const person = fc.record({
  list: fc.nat(LISTS.length - 1),
  origin: fc.oneof(
    { weight: 8, arbitrary: fc.constant("A") },
    { weight: 5, arbitrary: fc.constant("B") },
    { weight: 2, arbitrary: fc.constant("C") },
    { weight: 1, arbitrary: fc.constant("D") },
  ),
  income: fc.constantFrom("low", "high", "high", "other"),
});

describe("what the public analysis gives away", () => {
  test(
    "no hidden count of 1 to 9 follows from the whole document, in small regions",
    { timeout: 120_000 },
    async () => {
      const region = fc.tuple(
        fc.array(person, { minLength: 30, maxLength: 160 }),
        fc.tuple(...([30, 30, 30, 30] as const).map((most) => fc.integer({ min: 5, max: most }))),
      );
      await fc.assert(
        fc.asyncProperty(region, async ([people, capacity]) => {
          expect(await leaks(people, capacity)).toEqual([]);
        }),
        { numRuns: 40, seed: 11 },
      );
    },
  );

  test("nor where the lottery decides nothing, so that simulated lotteries are the placement", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 40, maxLength: 120 }), async (people) => {
        expect(await leaks(people, [200, 200, 200, 200])).toEqual([]);
      }),
      { numRuns: 15, seed: 12 },
    );
  });
});
