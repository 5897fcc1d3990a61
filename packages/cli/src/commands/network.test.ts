import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { preparedFolder } from "../../../server/test/temporaryStore.ts";
import { runCommand } from "../../test/runCommand.ts";

let dataDir = "";
const network = (...args: string[]) => runCommand("--data-dir", dataDir, "network", ...args);

beforeAll(async () => {
  dataDir = await preparedFolder();
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test("growth names what is counted, and the place in the letter", async () => {
  const { code, out, err } = await network("growth");
  expect(code).toBe(0);
  expect(out).toMatch(/Gemeenten die meedoen\s+2023-03\s+101\s+staat in een brief\s+S4, Tot slot, ¶1/);
  expect(out).toMatch(/Gemeenten die meedoen\s+2020-07-14\s+50\s+gevonden/);
  expect(out).toContain("128 - 44 - 35 = 49");
  expect(err).toContain("verzonnen");
});

test("gaps are the municipalities of the map in which nothing runs", async () => {
  const all = JSON.parse((await network("map", "--format", "json")).out) as { code: string; isGap: boolean }[];
  const gaps = JSON.parse((await network("gaps", "--format", "json")).out) as { code: string }[];
  expect(all).toHaveLength(342);
  expect(gaps.map(({ code }) => code)).toEqual(all.filter(({ isGap }) => isGap).map(({ code }) => code));
  expect(gaps.length).toBeGreaterThan(100);
});

test("check explains a coalition that is kept, and one in a file", async () => {
  const [first] = JSON.parse((await network("coalitions", "--format", "json")).out) as {
    id: string;
    partners: { role: string }[];
  }[];
  const kept = await network("check", first!.id);
  expect(kept.code).toBe(0);
  expect(kept.out).toContain("is de coalitie compleet");
  const file = join(dataDir, "coalition.json");
  await writeFile(file, JSON.stringify({ ...first, partners: [] }));
  const empty = await network("check", file, "--format", "json");
  expect(empty.code).toBe(1);
  expect(JSON.parse(empty.out).missing).toHaveLength(3);
  await writeFile(file, JSON.stringify({ ...first, municipalities: ["Ede"] }));
  const wrong = await network("check", file);
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect(wrong.err).toContain('municipalities.0: "Ede" - verwacht: GM en vier cijfers');
});

test.each([
  [["check", "none"], /network coalitions/],
  [["map", "--on", "gisteren"], /2026-11-22/],
])("%j is refused with what was expected", async (args, message) => {
  const { code, err } = await network(...args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});
