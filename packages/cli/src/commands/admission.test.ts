import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyedRandom } from "@kansrijk/core/random/keyed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-admission-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const ROUND = {
  programmes: [
    { id: "a", capacity: 1 },
    { id: "b", capacity: 1 },
  ],
  applicants: [
    { id: "p1", preferences: ["a", "b"], lotteryNumber: 3 },
    { id: "p2", preferences: ["a", "b"], lotteryNumber: 1 },
    { id: "p3", preferences: ["a"], priority: { a: 1 }, lotteryNumber: 2 },
  ],
};

/** Rounds with classes, reserves, families and both kinds of tie-breaking, drawn from a seed. */
function randomRound(seed: number) {
  const random = keyedRandom(seed);
  const [programmes, applicants] = [3, 12];
  const pick = (subject: number, event: number, below: number) => Math.floor(random.uniform(subject, event) * below);
  const ids = Array.from({ length: programmes }, (_, index) => `school-${index}`);
  return {
    tieBreaking: seed % 2 === 0 ? "single" : "multiple",
    seed: `round ${seed}`,
    programmes: ids.map((id, index) => ({
      id,
      capacity: 1 + pick(index, 0, 4),
      ...(pick(index, 1, 2) === 1
        ? { reserves: [{ group: "g", places: 1 }], reservesFirst: pick(index, 2, 2) === 1 }
        : {}),
    })),
    applicants: Array.from({ length: applicants }, (_, index) => ({
      id: `p${index}`,
      preferences: ids
        .toSorted((a, b) => random.uniform(index, 10 + ids.indexOf(a)) - random.uniform(index, 10 + ids.indexOf(b)))
        .slice(0, 1 + pick(index, 20, programmes)),
      ...(pick(index, 21, 3) === 0 ? { groups: ["g"] } : {}),
      ...(pick(index, 22, 4) === 0 ? { family: `f${pick(index, 23, 3)}` } : {}),
    })),
  };
}

describe("admission match", () => {
  test("places by class first, then by lottery number", async () => {
    const { code, out } = await runCommand("admission", "match", await file("round.json", ROUND), "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out).placements).toEqual([
      { applicant: "p1", programme: null, rank: null },
      { applicant: "p2", programme: "b", rank: 2 },
      { applicant: "p3", programme: "a", rank: 1 },
    ]);
  });

  test("without numbers and seed the outcome is that a lottery must be drawn", async () => {
    const bare = { ...ROUND, applicants: ROUND.applicants.map(({ lotteryNumber: _drawn, ...rest }) => rest) };
    const { code, err } = await runCommand("admission", "match", await file("bare.json", bare));
    expect([code, err]).toEqual([2, expect.stringContaining("geloot")]);
    const json = await runCommand("admission", "match", await file("bare.json", bare), "--format", "json");
    expect([json.code, json.err]).toEqual([2, expect.stringContaining("geloot")]);
    expect(JSON.parse(json.out)).toEqual({ outcome: "lottery-must-be-drawn", programmes: ["a", "b"] });
  });

  test("every fault of a round is named with its place", async () => {
    const bad = {
      programmes: [
        { id: "a", capacity: -1 },
        { id: "a", capacity: 1 },
      ],
      applicants: [],
    };
    const { code, err } = await runCommand("admission", "match", await file("bad.json", bad));
    expect([code, err]).toEqual([2, expect.stringContaining("programmes[0].capacity")]);
  });
});

describe("certificates and the independent verifier", () => {
  test.each([1, 2, 3, 4, 5, 6])("random round %i: the verifier, which shares no code with us, agrees", async (seed) => {
    const certificate = join(folder, `certificate-${seed}.json`);
    const round = await file(`round-${seed}.json`, randomRound(seed));
    expect((await runCommand("admission", "match", round, "--certificate", certificate)).code).toBe(0);
    const { code, out } = await runCommand("admission", "verify", certificate);
    expect([code, out]).toEqual([0, expect.stringContaining("klopt")]);
  });

  test("a placement, a capacity or a hash that was changed is found", async () => {
    const path = join(folder, "certificate.json");
    await runCommand("admission", "match", await file("round.json", ROUND), "--certificate", path);
    const content = await readFile(path, "utf8");
    for (const [from, to] of [
      ['"rank":2', '"rank":1'],
      ['"capacity":1', '"capacity":2'],
      [/"root":"./, '"root":"x'],
    ] as const) {
      const changed = content.replace(from, to);
      expect(changed).not.toBe(content);
      expect((await runCommand("admission", "verify", await file("changed.json", changed))).code).not.toBe(0);
    }
  });
});

test("explain, chances, lint and compare answer for one applicant and one round", async () => {
  const round = await file("round.json", ROUND);
  const why = await runCommand("admission", "explain", round, "--applicant", "p1", "--lang", "en");
  expect(why.out).toContain("lottery number");
  const chance = JSON.parse(
    (await runCommand("admission", "chances", round, "--applicant", "p1", "--lotteries", "400", "--format", "json"))
      .out,
  );
  expect(chance.choices[0].chance).toBe(0);
  expect(chance.choices[1].chance).toBeGreaterThan(0.4);
  expect(chance.choices[1].chance).toBeLessThan(0.6);
  expect((await runCommand("admission", "lint", round, "--mechanism", "immediate-acceptance")).out).toContain("p1");
  expect((await runCommand("admission", "compare", round)).out).toContain("Loting en matching");
  expect((await runCommand("admission", "explain", round, "--applicant", "nobody")).code).toBe(2);
});
