import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fundingSearch, overlayItem, overlayOf, type FundingSearch } from "../funding/fundingSearch.ts";
import { parseSearchText, writeSearchText } from "./searchText.ts";

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const euros = fc
  .tuple(fc.nat(999_999_999), fc.option(fc.integer({ min: 0, max: 99 })))
  .map(([whole, cents]) => (cents === null ? String(whole) : `${whole}.${String(cents).padStart(2, "0")}`));
const day = fc
  .date({ min: new Date("2015-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const overlay = fc
  .uniqueArray(fc.tuple(word, word, fc.stringMatching(/^[0-9]{1,2}(\.[0-9])?$|^[a-z-]{3,9}$/)), {
    selector: ([regulation, name]) => `${regulation}/${name.replaceAll("-", "")}`,
    minLength: 1,
    maxLength: 4,
  })
  .map((items) =>
    items.map(([regulation, name, value]) => overlayItem(`${regulation}/${name.replaceAll("-", "")}`, value)).sort(),
  );

const search: fc.Arbitrary<FundingSearch> = fc
  .record(
    {
      dataset: word,
      countDate: day,
      fundingYear: fc.integer({ min: 2000, max: 2100 }),
      money: fc.oneof(fc.record({ budget: euros }), fc.record({ amountPerUnit: euros })),
      overlay,
      q: fc.string({ minLength: 1, unit: "grapheme" }),
      sort: fc
        .tuple(fc.stringMatching(/^[a-zA-Z]{1,12}$/), fc.constantFrom("asc", "desc"))
        .map(([id, way]) => `${id}:${way}`),
      show: fc.constantFrom("money" as const, "changed" as const),
      spread: fc.stringMatching(/^[a-zA-Z]{1,12}$/),
      phased: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  .map(({ money, ...rest }) => ({ ...rest, ...money }));

describe("the address of a page", () => {
  test("says everything the page shows: writing and reading give the same settings", () => {
    fc.assert(
      fc.property(search, (settings) => {
        expect(fundingSearch(parseSearchText(writeSearchText({ ...settings })))).toEqual(settings);
      }),
    );
  });

  test("a damaged address still opens, and reading twice changes nothing", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (text) => {
        const once = fundingSearch(parseSearchText(text));
        expect(fundingSearch(parseSearchText(writeSearchText({ ...once })))).toEqual(once);
      }),
    );
  });

  test("is legible and the same as that of the API", () => {
    const settings = { dataset: "cbs-1", overlay: ["besluit-bekostiging-wpo/thresholdShare:10"], lang: "nl" };
    expect(writeSearchText(settings)).toBe("?dataset=cbs-1&overlay=besluit-bekostiging-wpo/thresholdShare:10");
    expect(overlayOf(fundingSearch(parseSearchText(writeSearchText(settings))))).toEqual({
      "besluit-bekostiging-wpo/thresholdShare": "10",
    });
  });

  test("one lever has one value, the last; a budget goes before an amount per unit", () => {
    const found = fundingSearch({ overlay: ["a/b:1", "a/b:2"], budget: "5", amountPerUnit: "7" });
    expect(found).toEqual({ overlay: ["a/b:2"], budget: "5" });
  });

  test.each([
    { countDate: "2019-02-29" },
    { fundingYear: "1999" },
    { fundingYear: "twintig" },
    { budget: "1e6" },
    { amountPerUnit: "5.555" },
    { overlay: "geen regel" },
    { sort: "amount:up" },
    { show: "alles" },
    { dataset: "../x y" },
  ])("leaves out what cannot be understood: %o", (raw) => {
    expect(fundingSearch(raw)).toEqual({});
  });
});
