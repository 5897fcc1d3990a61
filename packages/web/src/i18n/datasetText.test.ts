import { expect, test } from "vitest";
import type { Dataset } from "../api/types.ts";
import { datasetText } from "./datasetText.ts";

const TABLE: Dataset = {
  id: "a",
  kind: "cbs-scores-po",
  title: "Onderwijsscores",
  sourceName: "scores-2019.csv",
  sha256: "0".repeat(64),
  rows: 6295,
  countDate: "2019-10-01",
  generated: false,
  createdAt: "2026-01-01T00:00:00Z",
};

test("tables of the same title are told apart by file, count date and rows", () => {
  expect(datasetText(TABLE, "nl")).toBe("Onderwijsscores, scores-2019.csv, 1 oktober 2019, 6.295 rijen");
  const others = [{ sourceName: "scores.csv" }, { countDate: "2020-10-01" }, { rows: 6294 }];
  const texts = [TABLE, ...others.map((other) => ({ ...TABLE, ...other }))].map((item) => datasetText(item, "nl"));
  expect(new Set(texts).size).toBe(4);
});

test("a file that gave its name to the dataset is named once", () => {
  expect(datasetText({ ...TABLE, title: "scores-2019.csv" }, "en")).toBe("scores-2019.csv, 1 October 2019, 6,295 rows");
});

test("an invented dataset has no file; a missing count date is left out", () => {
  expect(datasetText({ ...TABLE, title: "Country", generated: true, countDate: null }, "en")).toBe(
    "Country, invented, 6,295 rows",
  );
});
