import { expect, test } from "vitest";
import { countBand } from "./cells/countBand.ts";
import { orBlank } from "./cells/orBlank.ts";
import { siteCode } from "./cells/siteCode.ts";
import { wholeNumber } from "./cells/wholeNumber.ts";
import { words } from "./cells/words.ts";
import { family, optional, required } from "./column.ts";
import { matchHeader } from "./matchHeader.ts";
import { defineFormat, listOf } from "./tableFormat.ts";

const texts = {
  id: "test",
  title: { nl: "Proef", en: "Test" },
  source: { publisher: "test" },
  encodings: ["utf-8"],
} as const;

const format = defineFormat({
  ...texts,
  foreign: { names: ["ONDERWIJSSTRUCTUUR"], expected: { nl: "po", en: "primary" } },
  columns: {
    site: required(["VESTIGINGSCODE", "BRIN6"], siteCode),
    name: optional(["NAAM"], orBlank(words)),
    pupils: family("CET_AANTAL", /^([a-z]+\d*)aantal$/, countBand, "means"),
    means: family("CET_GEM", /^([a-z]+\d*)gem$/, wholeNumber(), "pupils"),
  },
  open: listOf((row) => row),
});

test("columns are found under any of their names, members of a family by their label", () => {
  const match = matchHeader(format, [" brin 6", "iets anders", "Cet_Aantal", "CET_GEM", "ROUTE8_AANTAL", "ROUTE8_GEM"]);
  expect(match).toMatchObject({ missing: [], repeated: [], foreign: [], share: 1 });
  expect(match.matched).toStrictEqual([
    { key: "site", index: 0, header: "brin 6" },
    { key: "pupils", index: 2, header: "Cet_Aantal", label: "CET" },
    { key: "means", index: 3, header: "CET_GEM", label: "CET" },
    { key: "pupils", index: 4, header: "ROUTE8_AANTAL", label: "ROUTE8" },
    { key: "means", index: 5, header: "ROUTE8_GEM", label: "ROUTE8" },
  ]);
});

test("what is missing is named with all the names it may have; an optional column is not missed", () => {
  const match = matchHeader(format, ["IEP_AANTAL", "IEP_GEM"]);
  expect(match.missing).toStrictEqual([{ name: "VESTIGINGSCODE", others: ["BRIN6"] }]);
  expect(match.share).toBeCloseTo(2 / 3);
});

test("a member of a family without its partner is missed under its own label", () => {
  const match = matchHeader(format, ["BRIN6", "CET_AANTAL", "CET_GEM", "DIA_AANTAL", "AMN_GEM"]);
  expect(match.missing).toStrictEqual([
    { name: "DIA_GEM", others: [] },
    { name: "AMN_AANTAL", others: [] },
  ]);
});

test("two columns with one meaning are repeated, also under different names; unknown columns may be", () => {
  const match = matchHeader(format, ["BRIN6", "x", "Vestigingscode", "x", "CET_AANTAL", "CET_GEM", "cet aantal"]);
  expect(match.repeated).toStrictEqual([
    { header: "Vestigingscode", first: "BRIN6" },
    { header: "cet aantal", first: "CET_AANTAL" },
  ]);
});

test("a header of another kind of file is pointed out", () => {
  expect(matchHeader(format, ["BRIN6", "ONDERWIJS STRUCTUUR"]).foreign).toStrictEqual(["ONDERWIJS STRUCTUUR"]);
});

test("a format in which one header belongs to two columns is a fault of the format", () => {
  const columns = { a: required(["BRIN NUMMER"], words), b: required(["brin_nummer"], words) };
  expect(() => defineFormat({ ...texts, columns, open: listOf((row) => row) })).toThrow(
    "brin_nummer belongs to two columns",
  );
});
