import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const admission = (...args: string[]) => runCommand("admission", ...args);

const ROUND = {
  programmes: [
    { id: "a", capacity: 1 },
    { id: "b", capacity: 1 },
  ],
  applicants: [
    { id: "p1", preferences: ["a", "b"], lotteryNumber: 2 },
    { id: "p2", preferences: ["a"], lotteryNumber: 1 },
    { id: "p3", preferences: ["a"], lotteryNumber: 3 },
  ],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-refusals-"));
  await writeFile(at("round.json"), JSON.stringify(ROUND));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a round.json that two readers could understand differently", () => {
  test("bytes that are no UTF-8: line and byte, in the language asked for", async () => {
    await writeFile(at("latin.json"), Buffer.from('{"programmes":[],\n"applicants":[{"id":"Zo\u00eb"}]}', "latin1"));
    const nl = await admission("match", at("latin.json"));
    expect([nl.code, nl.err]).toEqual([2, expect.stringContaining('regel 2, byte 42 van het bestand: "0xEB"')]);
    const en = await admission("match", at("latin.json"), "--lang", "en");
    expect(en.err).toContain("expected text in UTF-8");
    const list = await runCommand("lottery", "draw", at("latin.json"), "--seed", "x");
    expect([list.code, list.err]).toEqual([2, expect.stringContaining("byte 42")]);
  });

  test("a key that stands twice", async () => {
    await writeFile(at("double.json"), JSON.stringify(ROUND).replace('"capacity":1', '"capacity":1,"capacity":9'));
    const { code, err } = await admission("match", at("double.json"));
    expect([code, err]).toEqual([2, expect.stringContaining('programmes[0], regel 1: "capacity" - verwacht: elke')]);
  });

  test("a byte order mark does no harm", async () => {
    await writeFile(at("bom.json"), `\ufeff${JSON.stringify(ROUND)}`);
    expect((await admission("match", at("bom.json"))).code).toBe(0);
    expect((await runCommand("lottery", "draw", at("bom.json"), "--seed", "x")).err).toContain("al lotnummers");
  });
});

test("a number that is missing for another mechanism is refused with its place", async () => {
  const applicants = ROUND.applicants.map(({ lotteryNumber, ...rest }, index) =>
    index === 2 ? { ...rest, preferences: ["b"] } : { ...rest, lotteryNumber },
  );
  await writeFile(
    at("missing.json"),
    JSON.stringify({ ...ROUND, programmes: [ROUND.programmes[0], { id: "b", capacity: 2 }], applicants }),
  );
  expect((await admission("match", at("missing.json"))).code).toBe(0);
  for (const mechanism of ["serial-dictatorship", "top-trading-cycles"]) {
    const { code, out, err } = await admission("match", at("missing.json"), "--mechanism", mechanism);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining("applicants[2].lotteryNumber")]);
  }
});

describe("admission chances", () => {
  const chances = (...args: string[]) => admission("chances", at("round.json"), "--applicant", "p1", ...args);

  test("each choice in JSON has its programme and rank", async () => {
    const { out } = await chances("--lotteries", "60", "--format", "json");
    const { choices, unplaced } = JSON.parse(out);
    expect(choices).toMatchObject([
      { programme: "a", rank: 1 },
      { programme: "b", rank: 2 },
    ]);
    expect(choices[0].count + choices[1].count + unplaced.count).toBe(60);
  });

  test.each(["0", "99999999999", "1.5", "-3"])("--lotteries %s is refused, and both ends are named", async (number) => {
    const { code, err } = await chances("--lotteries", number);
    expect([code, err]).toEqual([2, expect.stringContaining("van 1 tot en met 1000000")]);
  });
});

describe("English", () => {
  const DUTCH = /\b(aanmelder|plaats|keuze|kans|zonder|geen|staat|verwacht)\b/;

  test.each<[string, string[]]>([
    ["match", []],
    ["chances", ["--applicant", "p1", "--lotteries", "10"]],
    ["chances", ["--preferences", "a,b", "--lotteries", "10"]],
    ["chances", ["--applicant", "nobody"]],
    ["chances", []],
    ["explain", ["--applicant", "p1"]],
    ["explain", ["--applicant", "nobody"]],
    ["lint", []],
    ["lint", ["--mechanism", "immediate-acceptance"]],
    ["compare", ["--lotteries", "5"]],
    ["luck", ["--lotteries", "5"]],
    ["effect", ["--replicates", "5"]],
  ])("%s %j", async (command, args) => {
    const { out, err } = await admission(command, at("round.json"), ...args, "--lang", "en");
    expect(`${out}${err}`).not.toBe("");
    expect(`${out}${err}`).not.toMatch(DUTCH);
  });

  test("what cannot be read", async () => {
    const { err } = await admission("match", at("nowhere.json"), "--lang", "en");
    expect(err).toContain("expected a file that exists");
  });
});

describe("match --certificate", () => {
  test("to a folder, or in a folder that is not there, is refused with the path", async () => {
    const gone = await admission("match", at("round.json"), "--certificate", at("weg/certificate.json"));
    expect([gone.code, gone.out, gone.err]).toEqual([2, "", expect.stringContaining("bestaat niet")]);
    await mkdir(at("map"), { recursive: true });
    const map = await admission("match", at("round.json"), "--certificate", at("map"));
    expect([map.code, map.out, map.err]).toEqual([2, "", expect.stringContaining("dit is een map")]);
  });

  test("replaces what stood there as a whole, and leaves nothing beside it", async () => {
    await mkdir(at("new"));
    const path = at("new/certificate.json");
    await writeFile(path, "x".repeat(100_000));
    for (let again = 0; again < 2; again++)
      expect((await admission("match", at("round.json"), "--certificate", path)).code).toBe(0);
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ format: "kansrijk-certificate/1" });
    expect(await readdir(at("new"))).toEqual(["certificate.json"]);
  });
});

test("lottery commit with a round of the beacon that is known: refused, unless for an exercise that says so", async () => {
  const path = at("commitment.json");
  const options = ["--beacon", "quicknet", "--beacon-round", "1000", "--out", path];
  await writeFile(at("ids.txt"), "a\nb\n");
  const refused = await runCommand("lottery", "commit", at("ids.txt"), ...options);
  expect([refused.code, refused.out, refused.err]).toEqual([2, "", expect.stringContaining("--allow-known-beacon")]);
  await expect(readFile(path)).rejects.toThrow("ENOENT");
  const exercise = await runCommand(
    "lottery",
    "commit",
    at("ids.txt"),
    ...options,
    "--allow-known-beacon",
    "--lang",
    "en",
  );
  expect(exercise.out).toContain("This is an exercise");
  expect(exercise.out).not.toContain("Nobody can know");
});
