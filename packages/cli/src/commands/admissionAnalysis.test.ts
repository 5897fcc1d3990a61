import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
const path = (name: string): string => join(folder, name);

/** Sixty pupils, forty of them for twenty places at a; who has income low has the higher numbers. */
const applicants = Array.from({ length: 60 }, (_, index) => ({
  id: `p${index}`,
  preferences: index < 40 ? ["a", "b"] : ["b"],
  lotteryNumber: index + 1,
}));
const ROUND = {
  programmes: [
    { id: "a", capacity: 20 },
    { id: "b", capacity: 30 },
    { id: "c", capacity: 30 },
  ],
  applicants,
};
const FACTS = {
  programmes: ["a", "b", "c"].map((id, x) => ({ id, name: id, school: id, level: "vwo", x: 1000 * x, y: 0 })),
  applicants: applicants.map(({ id }, index) => ({
    id,
    x: 0,
    y: 0,
    background: { income: index % 40 < 20 ? "other" : "low" },
  })),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-analysis-"));
  await writeFile(path("round.json"), JSON.stringify(ROUND));
  await writeFile(path("facts.json"), JSON.stringify(FACTS));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function json(...args: string[]) {
  const { code, out, err } = await runCommand("admission", ...args, "--format", "json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

describe("admission effect", () => {
  test("by group, with distances, and in words", async () => {
    const found = await json("effect", path("round.json"), "--facts", path("facts.json"), "--replicates", "40");
    const low = found.placement.groupings[0].groups.find((group: { id: string }) => group.id === "low");
    // The twenty others who asked a got it, so those with income low got their second choice.
    expect(low.figures).toMatchObject({ applicants: 20, unplaced: { share: 0 }, byRank: [0, 20] });
    expect(found.distances.all.placed.mean).toBeCloseTo(30 / 50, 10);
    const { out } = await runCommand("admission", "effect", path("round.json"), "--facts", path("facts.json"));
    expect(out).toContain("income: low");
    expect(out).toContain("alleen toeval");
  });

  test("facts of another round, or that are no facts, are refused by name", async () => {
    await writeFile(path("wrong.json"), JSON.stringify({ programmes: [{ id: 1 }], applicants: [] }));
    const wrong = await runCommand("admission", "effect", path("round.json"), "--facts", path("wrong.json"));
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("programmes.0.id")]);
    await writeFile(path("other.json"), JSON.stringify({ programmes: [], applicants: [] }));
    const other = await runCommand("admission", "effect", path("round.json"), "--facts", path("other.json"));
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("geen enkele id")]);
  });
});

test("admission luck: the rule gives both groups the same, this draw did not", async () => {
  const found = await json("luck", path("round.json"), "--facts", path("facts.json"), "--lotteries", "200");
  const [low, other] = found.figures.groupings[0].groups;
  expect([low.id, other.id]).toEqual(["low", "other"]);
  expect(low.figures.first.mean).toBeCloseTo(0.5, 1);
  expect(low.figures.first.draw).toBe(0);
  expect(low.figures.first.luck).toBeLessThan(-0.4);
  const { out } = await runCommand("admission", "luck", path("round.json"), "--lotteries", "50", "--lang", "en");
  expect(out).toContain("Where the difference in choice comes from");
});

test("admission compare: this draw and many lotteries; what is not defined is named with the reason", async () => {
  const rows = await json("compare", path("round.json"), "--lotteries", "10");
  expect(rows[0]).toMatchObject({ mechanism: "deferred-acceptance", firstChoice: 30, unplaced: 10, changed: 0 });
  expect(rows[0].effect.fairness.claims.mean).toBe(0);
  const reserved = {
    ...ROUND,
    programmes: [{ id: "a", capacity: 20, reserves: [{ group: "g", places: 1 }] }, ROUND.programmes[1]],
  };
  await writeFile(path("reserved.json"), JSON.stringify(reserved));
  const { out } = await runCommand("admission", "compare", path("reserved.json"), "--lotteries", "3");
  expect(out).toContain("Loting en matching");
  expect(out).toContain("kan niet met reserves of quota");
});

test("admission reserve: both sides of a reserve for a group of the facts", async () => {
  const args = ["reserve", path("round.json"), "--facts", path("facts.json"), "--group", "income/low"];
  const found = await json(...args, "--shares", "50", "--lotteries", "20");
  expect(found.steps.map(({ places }: { places: number }) => places)).toEqual([0, 40, 40]);
  expect((await runCommand("admission", ...args, "--lotteries", "5")).out).toContain("groep: eerste");
  expect((await runCommand("admission", "reserve", path("round.json"), "--group", "x")).code).toBe(2);
  expect((await runCommand("admission", ...args, "--shares", "200")).code).toBe(2);
});

describe("admission chances of a list", () => {
  test("a list that is likely to run out, and what would help", async () => {
    const { code, out } = await runCommand("admission", "chances", path("round.json"), "--preferences", "a,b");
    expect(code).toBe(0);
    expect(out).toContain("geen plaats");
    expect(out).toContain("Met c erbij is die kans 0%.");
    expect(out).toContain("De marge rekent alleen met de loting");
  });

  test("priority and applicants drawn again", async () => {
    const list = ["chances", path("round.json"), "--preferences", "a", "--lotteries", "160"];
    await writeFile(
      path("siblings.json"),
      JSON.stringify({ ...ROUND, applicants: applicants.map((item) => ({ ...item, priority: { a: 2 } })) }),
    );
    const siblings = ["chances", path("siblings.json"), "--preferences", "a", "--priority"];
    expect((await json(...siblings, "a=1")).choices[0].chance.chance).toBe(1);
    expect((await json(...siblings, "a=3")).choices[0].chance.chance).toBe(0);
    const fixed = await json(...list);
    const again = await json(...list, "--resample");
    const width = (answer: typeof fixed) =>
      answer.choices[0].chance.interval.high - answer.choices[0].chance.interval.low;
    expect(width(again)).toBeGreaterThan(width(fixed));
  });

  test("an unknown programme, and neither list nor applicant, are refused", async () => {
    const unknown = await runCommand("admission", "chances", path("round.json"), "--preferences", "a,x");
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('Keuze 2: "x"')]);
    expect((await runCommand("admission", "chances", path("round.json"))).code).toBe(2);
    expect((await runCommand("admission", "chances", path("round.json"), "--applicant", "x")).code).toBe(2);
  });
});
