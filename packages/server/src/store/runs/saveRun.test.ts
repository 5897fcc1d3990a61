import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../../test/temporaryStore.ts";
import { listRuns } from "./listRuns.ts";
import { readRun } from "./readRun.ts";
import { readRunOutput } from "./readRunOutput.ts";
import { saveRun } from "./saveRun.ts";

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

const run = (instrument: string) => ({
  instrument,
  settings: { year: 2020, overlay: {} },
  receipt: { input: "ab", seed: 2 ** 53 - 1 },
  summary: ["€", 1.25],
  outputCsv: `site,amount\r\n00AP00,"1,5 é"\r\n`,
});

test("a run comes back whole, with its output byte for byte", async () => {
  const id = await saveRun(store.db, run("funding-po"));
  const { outputCsv, ...description } = run("funding-po");
  expect(await readRun(store.db, id)).toMatchObject({ id, ...description });
  expect(gunzipSync((await readRunOutput(store.db, id))!).toString("utf8")).toBe(outputCsv);
});

test("runs are listed with the newest first, of one instrument when asked", async () => {
  const first = await saveRun(store.db, run("grants"));
  const second = await saveRun(store.db, run("grants"));
  expect((await listRuns(store.db, { instrument: "grants" })).map((item) => item.id)).toEqual([second, first]);
  expect(await listRuns(store.db, { limit: 1 })).toMatchObject([
    { id: second, instrument: "grants", summary: ["€", 1.25] },
  ]);
});

test.each(["", "1", "0198a000-0000-7000-8000-000000000000"])("there is no run %j", async (id) => {
  expect(await readRun(store.db, id)).toBeUndefined();
  expect(await readRunOutput(store.db, id)).toBeUndefined();
});

test("refuses what JSON cannot carry instead of losing it", async () => {
  await expect(saveRun(store.db, { ...run("po"), settings: undefined })).rejects.toThrow(TypeError);
  await expect(saveRun(store.db, { ...run("po"), summary: { cents: 5n } })).rejects.toThrow(TypeError);
});
