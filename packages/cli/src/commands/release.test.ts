import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftRelease } from "@kansrijk/server/releases/draftRelease";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { openStore } from "@kansrijk/server/store/openStore";
import { preparedFolder } from "../../../server/test/temporaryStore.ts";
import { keepTinyRegister } from "../../../server/test/tinyStore.ts";
import { runCommand } from "../../test/runCommand.ts";

let dataDir = "";
let folder = "";
const release = (...args: string[]) => runCommand("--data-dir", dataDir, "release", ...args);

beforeAll(async () => {
  [dataDir, folder] = await Promise.all([preparedFolder(), mkdtemp(join(tmpdir(), "kansrijk-release-"))]);
  const store = await openStore({ dataDir });
  await keepTinyRegister(store);
  // The whole monitor takes too long for a test; the rest is the same.
  const title = { nl: "Klein", en: "Small" };
  const dataset = {
    id: "monitor",
    title,
    summary: title,
    indicators: ["advice-raised"],
    questions: [["year"], ["year", "main"]],
  };
  const draft = await draftRelease(store, dataset, {});
  expect(draft.ok).toBe(true);
  await engineOf(store).cubes.close();
  await store.close();
});
afterAll(() => Promise.all([dataDir, folder].map((path) => rm(path, { recursive: true, force: true }))));

test("a draft becomes a version with notes, which is listed, explained and asked", async () => {
  const published = await release("publish", "monitor", "--notes", "Eerste:First");
  expect(published.err).toBe("");
  expect(published.out).toMatch(/^monitor 1\.0\.0 \(eerste versie\): published, /);
  expect((await release("list")).out).toMatch(/monitor\s+Kansenmonitor\s+1\.0\.0/);
  const [version] = JSON.parse((await release("list", "monitor", "--format", "json")).out);
  expect(version).toMatchObject({ version: "1.0.0", notes: { nl: "Eerste", en: "First" } });
  const detail = JSON.parse((await release("show", "monitor", "1.*")).out);
  expect(detail.facets.years).toEqual([2020, 2021, 2022, 2023, 2024]);
  expect((await release("changes", "monitor")).out).toContain("monitor - -> 1.0.0");
  const file = join(folder, "criteria.json");
  const split = {
    and: [
      { field: "year", op: "in", values: [2024] },
      { not: { field: "parental-education", op: "eq", value: "total" } },
    ],
  };
  await writeFile(file, JSON.stringify(split));
  const { rows } = JSON.parse((await release("query", "monitor", "--criteria", file)).out);
  expect(rows).toHaveLength(5);
  const csv = (await release("query", "monitor", "--criteria", file, "--format", "csv", "--sort", "-value")).out;
  expect(csv.trim().split("\n")).toHaveLength(6);
});

test.each([
  [["publish", "monitor"], /geen concept/],
  [["publish", "monitor", "--at", "straks"], /2026-12-01T09:30/],
  [["draft", "nothing"], /monitor/],
  [["show", "monitor", "3.*"], /geen versie 3/],
  [["move", "monitor", "1.0.0", "--at", "2099-01-01"], /al openbaar/],
])("%j is refused with what would work", async (args, expected) => {
  const { code, err } = await release(...args);
  expect(code).toBe(2);
  expect(err).toMatch(expected);
});
