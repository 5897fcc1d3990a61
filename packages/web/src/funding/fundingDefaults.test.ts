import { expect, test } from "vitest";
import type { Dataset } from "../api/types.ts";
import { apiQuery, chosenDataset, isTried, settingsFrom } from "./fundingDefaults.ts";

const dataset = (id: string, kind: string, generated: boolean, createdAt: string): Dataset => ({
  id,
  kind,
  title: id,
  sourceName: id,
  sha256: "0".repeat(64),
  rows: 1,
  countDate: null,
  generated,
  createdAt,
});
const ALL = [
  dataset("land", "generated-country", true, "2026-03-01"),
  dataset("oud", "cbs-scores-po", false, "2026-01-01"),
  dataset("nieuw", "cbs-scores-po", false, "2026-02-01"),
  dataset("adressen", "duo-addresses", false, "2026-04-01"),
];

test("without a choice the newest published table is taken, before a generated country", () => {
  expect(chosenDataset(ALL, undefined)?.id).toBe("nieuw");
  expect(chosenDataset(ALL.slice(0, 1), undefined)?.id).toBe("land");
  expect(chosenDataset([], undefined)).toBeUndefined();
});

test("a choice that does not exist or holds no facts is not replaced by another", () => {
  expect(chosenDataset(ALL, "oud")?.id).toBe("oud");
  expect(chosenDataset(ALL, "weg")).toBeUndefined();
  expect(chosenDataset(ALL, "adressen")).toBeUndefined();
});

test("the school year follows the count date where the address is silent", () => {
  const settings = settingsFrom({}, { ...ALL[0]!, countDate: "2022-02-01" });
  expect(settings).toEqual({ countDate: "2022-02-01", fundingYear: 2023, overlay: {} });
  expect(isTried(settings)).toBe(false);
});

test("what is tried out stands in the settings and in the query of the API", () => {
  const settings = settingsFrom({ overlay: ["a/b:10"], budget: "5000" }, ALL[0]);
  expect(isTried(settings)).toBe(true);
  expect(apiQuery("land", settings)).toEqual({
    dataset: "land",
    countDate: "2019-10-01",
    fundingYear: 2020,
    amountPerUnit: undefined,
    budget: "5000",
    overlay: ["a/b:10"],
  });
});
