import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { CBS_ROWS, serveCbsTable } from "../../test/fetch/cbsReplay.ts";
import { replayServer, type ReplayServer } from "../../test/fetch/replayServer.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { importTable } from "../imports/importTable.ts";
import { readKeptTable, keptTables } from "../imports/keptTables.ts";
import type { InputFile } from "../imports/readFile.ts";
import { readTableBytes } from "../imports/readTableFile.ts";
import { fetchSource, type SourceSettings } from "./fetchSource.ts";

let store: TemporaryStore;
let server: ReplayServer;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());
beforeEach(async () => {
  server = await replayServer();
});
afterEach(() => server.close());

async function fetched(source: string, more: SourceSettings = {}): Promise<InputFile> {
  const reading = await fetchSource(store, source, { allowPrivate: true, pause: 1, ...more });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.file;
}

async function kept(file: InputFile) {
  const reading = await readTableBytes(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const outcome = await importTable(store, reading.table, null);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.dataset;
}

test.each([true, false])(
  "a table of CBS comes in whole, page by page, also when the service falters (links: %s)",
  async (withLinks) => {
    serveCbsTable(server, withLinks ? 25 : 50, withLinks);
    server.mishaps("TypedDataSet", { status: 503 }, { cutAfter: 300 });
    server.mishaps("$skip=50", { cutAfter: 1000 });
    const seen: number[] = [];
    const file = await fetched("cbs:84274NED", {
      base: `${server.url}/odata`,
      onProgress: (rows) => seen.push(rows),
      ...(withLinks ? {} : { pageSize: 50 }),
    });
    expect(seen.at(-1)).toBe(CBS_ROWS);
    const dataset = await kept(file);
    expect(dataset).toMatchObject({ kind: "cbs-odata", rowCount: 4 * CBS_ROWS });
    const table = await readKeptTable((await keptTables(store, "cbs-odata"))[0]!);
    const column = (name: string) => table.columns.find((item) => item.name === name)!;
    const years = column("school_year");
    expect(years.kind === "whole" && new Set(years.values)).toStrictEqual(new Set([2021, 2022]));
    const values = column("value");
    expect(values.kind === "figure" && values.values.filter((value) => Number.isNaN(value)).length).toBe(
      Math.ceil(CBS_ROWS / 7),
    );
    const titles = column("measure_title");
    expect("codes" in titles && titles.codes).toContain("Toetsadvies hoger / Advies herzien obv toets");
    const dimensions = column("dimensions");
    expect("codes" in dimensions && dimensions.codes.join()).toContain('"Schooladvies":"A050414"');
  },
);

test("half a table of CBS is never kept: a service that keeps failing, or repeats itself, is an error", async () => {
  serveCbsTable(server, 25, true);
  const base = `${server.url}/odata`;
  server.mishaps("$skip=25", { status: 500 }, { status: 500 });
  await expect(fetched("cbs:84274NED", { base, attempts: 2 })).rejects.toThrow("answers 500");
  server.json("/odata/84274NED/TypedDataSet", () => ({
    value: [{ ID: 1 }],
    "odata.nextLink": `${base}/84274NED/TypedDataSet?x`,
  }));
  await expect(fetched("cbs:84274NED", { base })).rejects.toThrow("keeps giving the same page");
  server.json("/odata/84274NED/TypedDataSet", () => ({ value: [], "odata.nextLink": "http://169.254.169.254/x" }));
  await expect(fetched("cbs:84274NED", { base })).rejects.toThrow("points to 169.254.169.254");
  await expect(fetched("cbs:../x", { base })).rejects.toThrow("no table of CBS StatLine");
});

const CATALOGUE = [
  {
    dataset: "wpoadvies-v1",
    titel: "Advies",
    sector: ["Primair onderwijs"],
    frequentie: "Jaarlijks",
    kolommen: ["INSTELLINGSCODE"],
    resources: [{ naam: "Leerlingen naar advies", url: "", format: "CSV", id: "454c5dd4" }],
  },
  {
    dataset: "adressen",
    titel: "Adressen",
    sector: ["Primair onderwijs"],
    frequentie: "Maandelijks",
    kolommen: ["A"],
    resources: ["een", "twee"].map((id) => ({ naam: id, url: "", format: "CSV", id })),
  },
];

test("a dataset of DUO is found in the imported catalogue and fetched from the data store", async () => {
  await expect(fetched("duo:wpoadvies-v1")).rejects.toThrow("Import the catalogue of DUO first");
  const bytes = new TextEncoder().encode(JSON.stringify(CATALOGUE));
  await kept({ name: "catalogue.json", bytes, sha256: "c".repeat(64) });
  const records = Array.from({ length: 23 }, (_, n) => ({
    _id: n,
    INSTELLINGSCODE: `00A${n}`,
    AANTAL: n === 3 ? "<5" : n,
    'NAAM "X"': n === 1 ? 'De "Eik"' : null,
  }));
  server.json("/api/3/action/datastore_search", (query) => {
    const [offset, limit] = [Number(query.get("offset")), Number(query.get("limit"))];
    expect(query.get("resource_id")).toBe("454c5dd4");
    const fields = Object.keys(records[0]!).map((id) => ({ id, type: "text" }));
    return {
      success: true,
      result: { fields, records: records.slice(offset, offset + Math.min(limit, 10)), total: 23 },
    };
  });
  server.mishaps("offset=10", { status: 502 });
  const file = await fetched("duo:wpoadvies-v1", { base: server.url });
  const lines = new TextDecoder().decode(file.bytes).trimEnd().split("\n");
  expect(lines).toHaveLength(24);
  expect(lines[0]).toBe('"INSTELLINGSCODE";"AANTAL";"NAAM ""X"""');
  expect([lines[2], lines[4]]).toStrictEqual(['"00A1";"1";"De ""Eik"""', '"00A3";"<5";""']);
  await expect(fetched("duo:adressen")).rejects.toThrow("duo:adressen/twee (twee)");
  await expect(fetched("duo:wpo")).rejects.toThrow("there is: wpoadvies-v1");
});

test("a file of the web becomes a dataset, and its half stays nowhere", async () => {
  const text =
    "brin6,aantal_bekostigde_leerlingen,achterstandsscore,achterstandsscore_zonder_drempel\n00AP00,100,33.02,102.62\n";
  server.file("/x/scores.csv", new TextEncoder().encode(text));
  const file = await fetched(`${server.url}/x/scores.csv`);
  expect(file.name).toBe("scores.csv");
  expect(new TextDecoder().decode(file.bytes)).toBe(text);
  expect(await readdir(join(store.dataDir, "downloads"))).toStrictEqual([]);
});
