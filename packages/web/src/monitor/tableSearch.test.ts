import { expect, test } from "vitest";
import { parseSearchText, writeSearchText } from "../app/searchText.ts";
import { tableSearch } from "./tableSearch.ts";

test("a whole table survives the way through an address", () => {
  const table = {
    indicator: ["under-advice"],
    place: ["GM0363", "provinces"],
    from: 2018,
    to: 2024,
    by: ["sex", "parental-education"],
    columns: ["sex"],
    rows: ["place", "year"],
  };
  expect(tableSearch(parseSearchText(writeSearchText(table)))).toEqual(table);
});

test("what cannot be understood is left out", () => {
  expect(tableSearch({ indicator: "A B", place: "Utrecht", from: "x", by: ["?"], data: "../x" })).toEqual({});
});
