import { expect, test } from "vitest";
import { faultLines, faultText } from "./faultText.ts";
import type { TableFault } from "./tableFault.ts";

const fault: TableFault = {
  kind: "cell",
  file: "scores.csv",
  row: 17,
  column: "aantal_bekostigde_leerlingen",
  value: "-3",
  expected: { nl: "een geheel getal van 1 of meer", en: "a whole number of 1 or more" },
};

test("a fault names file, row, column, value and what was expected, in both languages", () => {
  expect(faultText(fault, "en")).toBe(
    'scores.csv, row 17, column "aantal_bekostigde_leerlingen": "-3" - expected a whole number of 1 or more',
  );
  expect(faultText(fault, "nl")).toBe(
    'scores.csv, rij 17, kolom "aantal_bekostigde_leerlingen": "-3" - verwacht: een geheel getal van 1 of meer',
  );
});

test("the line is named where it differs from the row", () => {
  expect(faultText({ ...fault, line: 21 }, "nl")).toContain("rij 17 (regel 21), kolom");
});

test("an empty cell is said to be empty; a missing column to be missing", () => {
  expect(faultText({ ...fault, value: "" }, "en")).toContain(": (empty) - expected");
  expect(faultText({ ...fault, kind: "missing-column", value: "" }, "nl")).toContain(": ontbreekt - verwacht:");
});

test("a fault of the whole file names neither row nor column", () => {
  const whole: TableFault = { ...fault, kind: "empty", row: 0, column: "", value: "" };
  expect(faultText(whole, "en")).toBe("scores.csv: expected a whole number of 1 or more");
});

test("a long value is cut, and line breaks and control characters are made visible", () => {
  const text = faultText({ ...fault, value: `a\r\nb\u0007${"x".repeat(200)}` }, "en");
  expect(text).toContain('"a⏎b␀xxx');
  expect(text).toContain('xxx…" - expected');
  expect(text.length).toBeLessThan(220);
});

test("what is more than the limit is counted", () => {
  expect(faultLines([fault, fault, fault], "nl", 1)).toStrictEqual([faultText(fault, "nl"), "... en nog 2 fouten"]);
  expect(faultLines([fault, fault], "en", 1)[1]).toBe("... and 1 more fault");
  expect(faultLines([fault], "en", 1)).toHaveLength(1);
  expect(faultLines([], "en")).toStrictEqual([]);
});
