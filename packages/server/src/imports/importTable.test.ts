import { access } from "node:fs/promises";
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { listDatasets } from "../store/datasets/listDatasets.ts";
import { readAddresses } from "../store/datasets/readAddresses.ts";
import { readSitePupils } from "../store/datasets/readSitePupils.ts";
import { currentQuality } from "./currentQuality.ts";
import { importTable, type Import } from "./importTable.ts";
import { keptTable, keptTables, readKeptTable } from "./keptTables.ts";
import { readTableBytes } from "./readTableFile.ts";
import { tableMeta } from "./tableMeta.ts";

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

const MOVERS =
  "BRINNUMMER;INSTELLINGSNAAM_VESTIGING;VESTIGINGSNUMMER;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;AANTAL_LEERLINGEN;AANTAL_ZITTENBLIJVERS;AANTAL_AFSTROMERS;AANTAL_OPSTROMERS";
const mover = (site: string, counts: string, municipality = "0153"): string =>
  `00AH;Lyceum;${site};ENSCHEDE;${municipality};ENSCHEDE;Overijssel;${counts}`;

async function kept(name: string, content: string | Uint8Array, year: number | null = null): Promise<Import> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const reading = await readTableBytes({ name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return importTable(store, reading.table, null, year);
}

async function datasetOf(...args: Parameters<typeof kept>) {
  const imported = await kept(...args);
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  return imported;
}

test("without its year a table is refused and nothing is kept; with it the year stands in every row", async () => {
  const content = [MOVERS, mover("00", "1009;113;22;161"), mover("01", "20;<5;0;0")].join("\n");
  const refused = await kept("later.csv", content);
  expect(refused.ok ? "" : refused.faults[0]?.expected.nl).toContain("--year");
  expect(await listDatasets(store.db, "duo-movers")).toStrictEqual([]);

  const { dataset, isNew } = await datasetOf("later.csv", content, 2017);
  expect([isNew, dataset.rowCount, dataset.title]).toStrictEqual([true, 2, expect.stringContaining("later.csv")]);
  const table = await readKeptTable((await keptTable(store, dataset.id))!);
  expect(table.columns.find(({ name }) => name === "school_year")).toMatchObject({ values: Int32Array.of(2017, 2017) });
  expect(table.columns.find(({ name }) => name === "repeaters")).toMatchObject({
    low: Int32Array.of(113, 1),
    high: Int32Array.of(113, 4),
  });
});

test("the same file twice is one dataset with one line in the audit trail", async () => {
  const content = [MOVERS, mover("00", "1009;113;22;161"), mover("01", "20;<5;0;0")].join("\n");
  const again = await datasetOf("renamed.csv", content, 2017);
  expect(again.isNew).toBe(false);
  const lines = await store.db
    .selectFrom("audit_event")
    .select("detail")
    .where("subject", "=", again.dataset.id)
    .execute();
  expect(lines).toHaveLength(1);
  const both = await Promise.all(
    [1, 2].map(() => datasetOf("both.csv", [MOVERS, mover("07", "9;9;0;0")].join("\n"), 2016)),
  );
  expect(both.map(({ isNew }) => isNew).sort()).toStrictEqual([false, true]);
});

test("a next version is laid beside the previous one of the same year, and its codes beside known lists", async () => {
  const content = [MOVERS, mover("00", "1010;113;22;161"), mover("02", "5;0;0;0", "0001")].join("\n");
  const { dataset } = await datasetOf("next.csv", content, 2017);
  const quality = tableMeta(dataset)!.quality;
  expect(quality.changes).toMatchObject({ rowsAdded: 1, rowsRemoved: 1, rowsChanged: 1, cellsChanged: { pupils: 1 } });
  expect(quality.joins.find(({ dataset: list }) => list === "places")).toMatchObject({
    rows: 2,
    knownRows: 1,
    unknown: ["GM0001"],
  });
});

test("addresses stay facts for money and are a list of sites for other tables, also for earlier ones", async () => {
  const header =
    "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE";
  const { dataset } = await datasetOf(
    "alle_2026.csv",
    [header, "Overijssel;20091;00AH;00AH00;School;Weg;13;7511 AA;ENSCHEDE;0153;ENSCHEDE;Openbaar"].join("\n"),
  );
  expect(await readAddresses(store.db, dataset.id)).toMatchObject([{ site: "00AH00", municipalityCode: "GM0153" }]);
  expect(tableMeta(dataset)).toMatchObject({ keyList: "site", period: { year: 2026, saidBy: "file-name" } });
  const [newest] = await keptTables(store, "duo-movers");
  const quality = await currentQuality(store, newest!);
  expect(quality.joins.find(({ dataset: list }) => list === dataset.id)).toMatchObject({ codes: 2, knownCodes: 1 });
});

const REAL = {
  flows: "duo-po/leerlingen-po-vestiging-x-postcode4_2024-10-01.csv.gz",
  figures: "cbs/pc4_2024_v1.csv.gz",
  centres: "geo/pc4-centroids.csv",
} as const;
const place = (path: string) => new URL(`../../../../../shared/data/${path}`, import.meta.url);
const absent = Object.values(REAL).some((path) => !existsSync(place(path)));

test.skipIf(absent)(
  "98.6% of the 110,853 flows join to the postcodes of CBS and to their centres (skipped without ../shared/data)",
  { timeout: 60_000 },
  async () => {
    const real = async (path: string) => {
      const bytes = readFileSync(place(path));
      return datasetOf(path.split("/").at(-1)!, path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
    };
    const lists = [await real(REAL.figures), await real(REAL.centres)].map(({ dataset }) => dataset.id);
    const { dataset } = await real(REAL.flows);
    expect(dataset).toMatchObject({
      countDate: "2024-10-01",
      rowCount: (await readSitePupils(store.db, dataset.id)).length,
    });
    const meta = tableMeta(dataset)!;
    expect([meta.fileRows, meta.period.year]).toStrictEqual([110_853, 2024]);
    for (const id of lists) {
      const join = meta.quality.joins.find((one) => one.dataset === id)!;
      expect(join.rows).toBe(110_853);
      expect(join.knownRows / join.rows).toBeGreaterThan(0.986);
      expect(join.unknown).toStrictEqual(["10", "20", "30", "40"]);
    }
    await access((await keptTable(store, dataset.id))!.path);
  },
);
