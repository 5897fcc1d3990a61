import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadPlaces } from "../places/placeBook.ts";
import { listRecords } from "../collections/recordStore.ts";
import { collection as arrangementKind } from "@kansrijk/core/collections/kinds/arrangements";
import { startApp, type RunningApp } from "../app/startApp.ts";
import { preparedFolder } from "../../test/temporaryStore.ts";

let app: RunningApp;
let folder: string;
beforeAll(async () => {
  folder = await preparedFolder();
  const settings = { databaseUrl: undefined, dataDir: folder, ruleFolders: [], writeToken: undefined, hosts: [] };
  app = await startApp({ ...settings, exampleShare: 1, host: "127.0.0.1", port: 0 }, false);
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

async function check(body: unknown): Promise<{ status: number; findings: { word: string; line: number }[] }> {
  const response = await fetch(`${app.url}/v1/words/check`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { findings?: { word: string; line: number }[] };
  return { status: response.status, findings: answer.findings ?? [] };
}

test("the checks come with both sides, the totals without parts", async () => {
  const checks = (await (await fetch(`${app.url}/v1/ledger/checks`)).json()) as { checks: { id: string }[] };
  expect(checks.checks.map(({ id }) => id)).toHaveLength(10);
  expect(checks.checks[9]).toMatchObject({ id: "M10", verdict: "derived", left: { result: { en: "€1,570" } } });
  const { totals } = (await (await fetch(`${app.url}/v1/ledger`)).json()) as {
    totals: { letter: string; kind: string; from: number; cents: number }[];
  };
  expect(totals).toContainEqual(
    expect.objectContaining({ letter: "S4", kind: "structural", from: 2024, cents: 15_700_000_000 }),
  );
});

test("a text is checked, within limits, by anybody", async () => {
  const { status, findings } = await check({ text: "Kansen.\nEen kansarm gezin, a disadvantaged pupil" });
  expect(status).toBe(200);
  expect(findings).toMatchObject([
    { word: "kansarm", line: 2 },
    { word: "disadvantaged", line: 2 },
  ]);
  expect((await check({ text: "a disadvantaged pupil", language: "nl" })).findings).toEqual([]);
  expect((await check({ text: "a".repeat(200_001) })).status).toBe(400);
  expect((await check({ text: 1 })).status).toBe(400);
  expect((await check({ text: "a", keep: true })).status).toBe(400);
});

test("nothing of the text is kept", async () => {
  const secret = "geheimwoord6174 over een kansarm gezin";
  expect((await check({ text: secret })).status).toBe(200);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(100);
  for (const { parentPath, name } of files)
    expect((await readFile(join(parentPath, name))).includes("geheimwoord6174"), name).toBe(false);
});

test("local arrangements are of municipalities that exist, and invented ones say so", async () => {
  const places = await loadPlaces();
  const kept = await listRecords(app.context.store, arrangementKind);
  expect(kept.length).toBeGreaterThan(20);
  const local = kept.filter(({ record }) => record.municipality !== undefined);
  expect(local.filter(({ record }) => places.place(record.municipality!)?.kind !== "municipality")).toEqual([]);
  expect(local.every(({ record }) => record.generated && record.title.nl.startsWith("Voorbeeld"))).toBe(true);
});
