import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../../test/temporaryStore.ts";
import { datasetId } from "../datasets/datasetView.ts";
import { saveDataset } from "../datasets/saveDataset.ts";
import { openStore } from "../openStore.ts";
import { OWNER_FILE } from "./claimLake.ts";
import { cleanLake } from "./cleanLake.ts";
import { withDraft } from "./draft.ts";
import { lakeFolder, lakePath } from "./lakePath.ts";
import { placeInLake } from "./placeInLake.ts";

let store: TemporaryStore;
let lake = "";

beforeAll(async () => {
  store = await temporaryStore();
  lake = lakeFolder(store.dataDir);
});
afterAll(() => store.remove());

async function datasets(): Promise<string[]> {
  return (await readdir(lake)).filter((name) => name !== OWNER_FILE).sort();
}

/** Writes one file of pupils and saves it as a dataset; fails on request after the files are in place. */
async function save(digit: string, content: string, fail = false): Promise<string> {
  const sha256 = digit.repeat(64);
  const id = datasetId("pupil-scores-po", sha256);
  await withDraft(store, async (folder) => {
    await writeFile(join(folder, "pupils.parquet"), content);
    await store.db.transaction().execute(async (trx) => {
      await placeInLake(trx, store.dataDir, folder, id);
      await saveDataset(trx, {
        kind: "pupil-scores-po",
        title: "Leerlingen",
        sourceName: "generator",
        sha256,
        bytes: content.length,
        countDate: "2025-10-01",
        generated: true,
        meta: {},
        facts: { table: "lake", rowCount: 3 },
      });
      if (fail) throw new Error("the disk is full");
    });
  });
  return id;
}

test("the files of a dataset stand in its folder, readable by its owner alone", async () => {
  const id = await save("1", "first");
  expect(await readFile(join(lakePath(store.dataDir, id), "pupils.parquet"), "utf8")).toBe("first");
  expect((await stat(lakePath(store.dataDir, id))).mode & 0o777).toBe(0o700);
  expect(await datasets()).toEqual([id]);
});

test("the same dataset again leaves the files as they are", async () => {
  const id = await save("2", "kept");
  await save("2", "other bytes of the same source");
  expect(await readFile(join(lakePath(store.dataDir, id), "pupils.parquet"), "utf8")).toBe("kept");
});

test("when saving fails the files have no dataset; a new try replaces them, and a start removes them", async () => {
  await expect(save("3", "half", true)).rejects.toThrow("the disk is full");
  const id = await save("3", "whole");
  expect(await readFile(join(lakePath(store.dataDir, id), "pupils.parquet"), "utf8")).toBe("whole");
  await expect(save("4", "half", true)).rejects.toThrow("the disk is full");
  await mkdir(join(lake, ".draft-of-a-killed-process"));
  await (await openStore({ dataDir: store.dataDir })).close();
  expect(await datasets()).toEqual(["1", "2", "3"].map((digit) => datasetId("pupil-scores-po", digit.repeat(64))));
});

test("a folder that is being filled is left alone by others that start", async () => {
  await withDraft(store, async (folder) => {
    await writeFile(join(folder, "pupils.parquet"), "busy");
    expect(await cleanLake(store.db, store.dataDir)).toEqual([]);
    expect(await readFile(join(folder, "pupils.parquet"), "utf8")).toBe("busy");
  });
  expect((await datasets()).filter((name) => name.startsWith("."))).toEqual([]);
});

test.each(["../outside", "a/b", "", ".draft-1", "A"])("refuses %j as the id of a dataset", (id) => {
  expect(() => lakePath(store.dataDir, id)).toThrow(RangeError);
});
