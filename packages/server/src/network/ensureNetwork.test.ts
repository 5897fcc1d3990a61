import { collection as coalitions } from "@kansrijk/core/collections/kinds/coalitions";
import { checkCoalition } from "@kansrijk/core/network/checkCoalition";
import { letterStages, stageTotals } from "@kansrijk/core/network/stageTotals";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { listRecords } from "../collections/recordStore.ts";
import { saveRecords } from "../collections/saveRecords.ts";
import { ensureNetwork } from "./ensureNetwork.ts";
import { readNetwork } from "./readNetwork.ts";

const TODAY = "2026-11-22";
let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

test("an empty store gets an example once; two that start at the same time make it once", async () => {
  const started = performance.now();
  const made = await Promise.all([ensureNetwork(store, TODAY), ensureNetwork(store, TODAY)]);
  expect(performance.now() - started).toBeLessThan(6000);
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await ensureNetwork(store, TODAY)).toBe(false);
});

test("the example has as many coalitions of each stage as the letter counts, all complete and all marked", async () => {
  const network = await readNetwork(store);
  expect(stageTotals(network.coalitions, TODAY)).toEqual(letterStages(network.growth)?.totals);
  expect(new Set(network.coalitions.flatMap(({ municipalities }) => municipalities)).size).toBe(101);
  for (const coalition of network.coalitions) {
    const check = checkCoalition(coalition, network.find, TODAY);
    expect([check.isComplete, check.faults, coalition.generated], coalition.id).toEqual([true, [], true]);
  }
  expect(network.organisations.every(({ generated, place, source }) => generated || place || source)).toBe(true);
  expect(network.communities.find(({ id }) => id === "urban-education")?.members).toHaveLength(36);
});

test("who takes a coalition away does not get it back", async () => {
  const [first] = await listRecords(store, coalitions);
  const gone = { id: first!.record.id, expected: first!.version, record: null };
  await saveRecords(store, coalitions, [gone], { actor: "test", note: "" });
  expect(await ensureNetwork(store, TODAY)).toBe(false);
  expect(await listRecords(store, coalitions)).toHaveLength(127);
});
