import { readdir, rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registerFolder, SMALL_REGISTER } from "../../test/register/smallRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { readAudit } from "../audit/readAudit.ts";
import { listDatasets } from "../store/datasets/listDatasets.ts";
import { lakeFolder, lakePath } from "../store/lake/lakePath.ts";
import { importRegister } from "./import/importRegister.ts";
import { readMeta } from "./registerMeta.ts";

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

async function bring(changes: Readonly<Record<string, string | null>> = {}) {
  const folder = await registerFolder(changes);
  try {
    return await importRegister(store, { folder, title: { nl: "Proef", en: "Trial" } });
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("a register is kept with its quality, once; a next version tells what is different", async () => {
  const first = await bring();
  if (!first.ok) throw new Error(JSON.stringify(first.faults));
  expect(first.dataset).toMatchObject({
    kind: "register",
    title: "Proef",
    generated: false,
    rowCount: 342 + 2 + 20 + 2 + 60,
  });
  expect((await readdir(lakePath(store.dataDir, first.dataset.id))).sort()).toStrictEqual([
    "advices",
    "enrolments",
    "municipalities.parquet",
    "postcodes.parquet",
    "pupils.parquet",
    "register.json",
    "sites.parquet",
  ]);
  const meta = readMeta(first.dataset)!;
  expect(meta.quality.joins.map(({ found }) => found)).toStrictEqual(meta.quality.joins.map(() => 0));
  const level = new Map(meta.quality.plausibility.map(({ id, found, of }) => [id, [found, of]]));
  expect(level.get("group-8-without-advice")).toStrictEqual([0, 20]);
  expect(level.get("advice-without-enrolment")).toStrictEqual([0, 20]);
  expect(meta.quality.notes).toHaveLength(2);
  expect(meta.quality.tables.find(({ table }) => table === "pupils")?.blanks).toContainEqual({
    column: "parental_education",
    count: 7,
  });

  expect(await bring()).toMatchObject({ ok: true, isNew: false, dataset: { id: first.dataset.id } });

  const more = await bring({
    "advices/2024.csv": `${SMALL_REGISTER["advices/2024.csv"]!.replace("P-1;11AA00;havo;havo", "P-1;11AA00;havo;vwo").replace("P-2;11AA00;havo;havo\n", "")}`,
    "sites.csv": `${SMALL_REGISTER["sites.csv"]!}10AA00;De Eerste;po;363;\n`,
  });
  if (!more.ok) throw new Error(JSON.stringify(more.faults));
  const next = readMeta(more.dataset)!;
  expect(next.previous).toBe(first.dataset.id);
  expect(next.secret).toBe(meta.secret);
  const different = next.difference!.filter(({ added, removed, changed }) => added + removed + changed > 0);
  expect(different).toStrictEqual([
    { table: "advices", before: 20, after: 19, added: 0, removed: 1, changed: 1 },
    { table: "sites", before: 2, after: 3, added: 1, removed: 0, changed: 0 },
  ]);
  expect(next.quality.plausibility.find(({ id }) => id === "group-8-without-advice")).toMatchObject({
    found: 1,
    of: 20,
    level: "fine",
  });

  const trail = (await readAudit(store.db, 0, 100)).filter(({ action }) => action === "register.import");
  expect(trail.map(({ subject }) => subject).sort()).toStrictEqual([first.dataset.id, more.dataset.id].sort());
  expect(JSON.stringify(trail)).not.toContain(meta.secret);
});

test("a register with a fault leaves nothing behind", async () => {
  const before = await readdir(lakeFolder(store.dataDir));
  const outcome = await bring({ "pupils.csv": "pupil;geslacht\nP-1;onbekend\n" });
  expect(outcome).toMatchObject({
    ok: false,
    faults: [{ file: "pupils.csv", row: 2, column: "geslacht", value: "onbekend" }],
  });
  expect(await readdir(lakeFolder(store.dataDir))).toStrictEqual(before);
  expect((await listDatasets(store.db, "register")).length).toBeLessThanOrEqual(2);
});
