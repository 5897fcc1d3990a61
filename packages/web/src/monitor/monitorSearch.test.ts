import { expect, test } from "vitest";
import { parseSearchText, writeSearchText } from "../app/searchText.ts";
import { monitorSearch } from "./monitorSearch.ts";

test("a whole view survives the way through an address", () => {
  const view = {
    data: "0198-ab",
    place: "GM0363",
    by: "parental-education",
    year: 2023,
    filter: ["sex:girl"],
    compare: ["GM0599", "PV27"],
    map: "value",
    borders: true,
  } as const;
  expect(monitorSearch(parseSearchText(writeSearchText(view)))).toEqual(view);
});

test("what cannot be understood is left out, and the page still opens", () => {
  expect(
    monitorSearch({
      place: "Amsterdam",
      by: "A B",
      year: "soon",
      filter: ["sex"],
      compare: "x",
      map: "3d",
      data: "../",
    }),
  ).toEqual({});
});

test("the whole country is the usual place and is not written", () => {
  expect(monitorSearch({ place: "NL" })).toEqual({});
});

test("a place is not compared with itself, and with four others at most", () => {
  const compare = ["GM0001", "GM0002", "GM0003", "GM0002", "GM0004", "GM0005"];
  expect(monitorSearch({ place: "GM0001", compare }).compare).toEqual(["GM0002", "GM0003", "GM0004", "GM0005"]);
});

test("of one breakdown one group is chosen", () => {
  expect(monitorSearch({ filter: ["sex:girl", "sex:boy", "stay:a"] }).filter).toEqual(["sex:boy", "stay:a"]);
});
