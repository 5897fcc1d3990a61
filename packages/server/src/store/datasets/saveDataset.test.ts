import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../../test/temporaryStore.ts";
import type { SiteAddress, SitePupils, SiteScore } from "./facts.ts";
import { listDatasets } from "./listDatasets.ts";
import { readAddresses } from "./readAddresses.ts";
import { readDataset } from "./readDataset.ts";
import { readSitePupils } from "./readSitePupils.ts";
import { readSiteScores } from "./readSiteScores.ts";
import { saveDataset, type NewDataset } from "./saveDataset.ts";

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

const SCORES: SiteScore[] = [
  { site: "00AP00", pupils: 100, grossHundredths: 10262, netHundredths: 3302, unreliable: false },
  { site: "00AV00", pupils: 65, grossHundredths: 7718, netHundredths: null, unreliable: true },
  { site: "01AA00", pupils: 0, grossHundredths: -50, netHundredths: 0, unreliable: false },
];

function dataset(digit: string, facts: NewDataset["facts"]): NewDataset {
  return {
    kind: "cbs-scores-po",
    title: "Achterstandsscores 2019",
    sourceName: "scores.csv",
    sha256: digit.repeat(64),
    bytes: 5_000_000_000,
    countDate: "2019-10-01",
    generated: false,
    meta: { notes: ["é", { a: null }] },
    facts,
  };
}

test("scores come back as they went in, with the description of their source", async () => {
  const { dataset: saved, isNew } = await saveDataset(
    store.db,
    dataset("1", { table: "site-scores", rows: SCORES.toReversed() }),
  );
  expect(isNew).toBe(true);
  const { facts: _facts, ...description } = dataset("1", { table: "site-scores", rows: SCORES });
  expect(saved).toMatchObject({ ...description, id: "cbs-scores-po-1111111111111111", rowCount: 3 });
  expect(saved.createdAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/);
  expect(await readDataset(store.db, saved.id)).toEqual(saved);
  expect(await readSiteScores(store.db, saved.id)).toEqual(SCORES);
  expect(await readSiteScores(store.db, "no-such-dataset")).toEqual([]);
});

test("addresses and pupils come back as they went in, whatever signs they hold", async () => {
  const address: SiteAddress = {
    site: "00AP00",
    name: `De "Bûterblom", {NULL} \\ 'k`,
    municipalityCode: "0080",
    municipalityName: "Súdwest-Fryslân",
    province: "Fryslân",
    postcode: "8601AA",
    place: "",
    denomination: "Openbaar",
    board: "41234",
  };
  const pupils: SitePupils[] = [
    { site: "00AP00", countDate: "2019-10-01", low: 1, high: 4 },
    { site: "00AP00", countDate: "2020-10-01", low: 120, high: 120 },
  ];
  const first = await saveDataset(store.db, {
    ...dataset("2", { table: "site-addresses", rows: [address] }),
    kind: "duo-addresses",
    countDate: null,
  });
  const second = await saveDataset(store.db, {
    ...dataset("2", { table: "site-pupils", rows: pupils }),
    kind: "duo-pupils",
  });
  expect(await readAddresses(store.db, first.dataset.id)).toEqual([address]);
  expect(await readSitePupils(store.db, second.dataset.id)).toEqual(pupils);
  expect(await readSitePupils(store.db, second.dataset.id, "2020-10-01")).toEqual(pupils.slice(1));
  expect((await listDatasets(store.db, "duo-addresses")).map((item) => item.countDate)).toEqual([null]);
});

test("the same file twice is one dataset, also when both are saved at the same time", async () => {
  const twice = await Promise.all(
    [1, 2].map(() => saveDataset(store.db, dataset("3", { table: "site-scores", rows: SCORES }))),
  );
  expect(twice.map((saved) => saved.isNew).sort()).toEqual([false, true]);
  expect(twice[0]!.dataset).toEqual(twice[1]!.dataset);
  expect(await readSiteScores(store.db, twice[0]!.dataset.id)).toEqual(SCORES);
});

test("one wrong row and nothing is saved", async () => {
  const wrong = dataset("4", { table: "site-scores", rows: [...SCORES, SCORES[0]!] });
  await expect(saveDataset(store.db, wrong)).rejects.toThrow("site_score_pkey");
  expect(await readDataset(store.db, "cbs-scores-po-4444444444444444")).toBeUndefined();
});

test("is part of the transaction of the caller", async () => {
  const failing = store.db.transaction().execute(async (trx) => {
    await saveDataset(trx, dataset("5", { table: "site-scores", rows: SCORES }));
    throw new Error("something else went wrong");
  });
  await expect(failing).rejects.toThrow("something else went wrong");
  expect(await readDataset(store.db, "cbs-scores-po-5555555555555555")).toBeUndefined();
});

test("10,000 sites are saved in less than a second", async () => {
  const rows = Array.from({ length: 10_000 }, (_, index): SiteScore => ({
    site: `S${index}`,
    pupils: index % 900,
    grossHundredths: index,
    netHundredths: index % 5 === 0 ? null : index,
    unreliable: index % 40 === 0,
  }));
  const begin = performance.now();
  const { dataset: saved } = await saveDataset(store.db, dataset("6", { table: "site-scores", rows }));
  expect(performance.now() - begin).toBeLessThan(1_000);
  expect(await readSiteScores(store.db, saved.id)).toHaveLength(10_000);
});
