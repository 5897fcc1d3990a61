import { expect, test } from "vitest";
import { siteContradictions, siteOf } from "./siteColumns.ts";

test.each([
  [{ institution: "00AP", siteNumber: "00" }, "00AP00"],
  [{ institution: "00AP", siteNumber: "00AP01" }, "00AP01"],
  [{ institution: null, siteNumber: "00AP01" }, "00AP01"],
])("%j is site %s", (cells, site) => {
  expect(siteContradictions(cells)).toStrictEqual([]);
  expect(siteOf(cells)).toBe(site);
});

test("a code of another institution is a contradiction", () => {
  expect(siteContradictions({ institution: "00AP", siteNumber: "00AR00" })[0]?.expected.en).toBe(
    "a code that begins with 00AP",
  );
});

test("two digits without an institution beside them are not enough", () => {
  expect(siteContradictions({ institution: null, siteNumber: "00" })[0]?.expected.en).toContain("a whole site code");
});
