import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { repositoryRules } from "../../test/ruleFolder.ts";
import { resolveParameters } from "./parameters.ts";
import { readRule } from "./readRule.ts";
import { ruleJsonSchema } from "./ruleJsonSchema.ts";
import { crossCheck, inForce, ruleBook } from "./ruleBook.ts";

const valid = `regulation: test-rule
title: { nl: Test, en: Test }
datedBy: count-date
validFrom: 2020-01-01
source: { title: Test, link: https://example.org/ }
parameters:
  share:
    label: { nl: Deel, en: Share }
    value: "12"
    unit: percent
    article: art. 1
    link: https://example.org/
    status: published
    lastChecked: 2026-11-22
`;

const rule = (changes: (text: string) => string = (text) => text, file = "test-rule/2020-01-01.yaml") => {
  const reading = readRule(file, changes(valid));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.rule;
};

describe("reading a rule file", () => {
  test.each([
    ["unit: percent", "unit: parsnip", "parameters.share.unit", 10],
    ['value: "12"', 'value: "twelve"', "parameters.share.value", 9],
    ["validFrom: 2020-01-01", "validFrom: 2020-02-30", "validFrom", 4],
    ["status: published", "status: assumed", "parameters.share.derivation", 8],
    ["    article: art. 1\n", "", "parameters.share.article", 8],
    ["datedBy: count-date", "datedBy: moon-phase", "datedBy", 3],
    ["unit: percent", "unit: month-day", "parameters.share.value", 9],
    ['value: "12"\n    unit: percent', 'value: "02-30"\n    unit: month-day', "parameters.share.value", 9],
    ['value: "12"\n    unit: percent', 'value: "1.5"\n    unit: count', "parameters.share.value", 9],
    ["link: https://example.org/ }", "link: http://example.org/ }", "source.link", 5],
  ])("%s -> %s is refused at its place", (from, to, path, line) => {
    const reading = readRule("r.yaml", valid.replace(from, to));
    expect(reading).toMatchObject({ ok: false, faults: [expect.objectContaining({ file: "r.yaml", path, line })] });
  });

  test("reports all faults of a file at once", () => {
    const reading = readRule(
      "r.yaml",
      valid.replace("unit: percent", "unit: x").replace("status: published", "status: y"),
    );
    expect(!reading.ok && reading.faults.length).toBe(2);
  });

  test("broken YAML is refused with its line", () => {
    const reading = readRule("r.yaml", `${valid}  bad: [1, 2\n`);
    expect(reading.ok).toBe(false);
  });
});

describe("the version in force", () => {
  const book = ruleBook([
    rule((text) => text.replace("2020-01-01", "2022-01-01"), "b"),
    rule(),
    rule((text) => text.replace("validFrom: 2020-01-01", "validFrom: 2021-01-01\nvalidUntil: 2021-06-30"), "c"),
  ]);

  test.each([
    ["2020-01-01", "2020-01-01"],
    ["2020-12-31", "2020-01-01"],
    ["2021-06-30", "2021-01-01"],
    ["2022-01-01", "2022-01-01"],
    ["2030-01-01", "2022-01-01"],
  ])("on %s is that of %s", (date, expected) => {
    const outcome = inForce(book, "test-rule", date);
    expect(outcome.ok && outcome.value.validFrom).toBe(expected);
  });

  test.each(["2019-12-31", "2021-07-01"])(
    "on %s there is none: a version that ended does not make an older one live again",
    (date) => {
      expect(inForce(book, "test-rule", date)).toMatchObject({ ok: false, refusals: [{ kind: "missing-rule" }] });
    },
  );

  test("two versions from one day are ambiguous, and the check names both files", () => {
    const twice = ruleBook([rule(), rule(undefined, "other.yaml")]);
    expect(inForce(twice, "test-rule", "2020-05-05")).toMatchObject({
      ok: false,
      refusals: [{ kind: "ambiguous-rule" }],
    });
    expect(crossCheck(twice)).toHaveLength(1);
  });
});

describe("overlays", () => {
  const book = ruleBook([rule()]);
  const dates = { "count-date": "2020-05-05", "school-year": "2020-08-01" };
  const needs = [{ regulation: "test-rule", datedBy: "count-date" }] as const;

  test("a value tried out is marked as assumed and remembers what it replaced", () => {
    const outcome = resolveParameters(book, needs, dates, { "test-rule/share": "10" });
    expect(outcome.ok && outcome.value.parameters.get("test-rule/share")).toMatchObject({
      value: "10",
      status: "assumed",
      replaced: "12",
    });
  });

  test.each(["-1", "101", "ten", "1e2", ""])("%s is no percentage", (value) => {
    expect(resolveParameters(book, needs, dates, { "test-rule/share": value }).ok).toBe(false);
  });

  test.each([
    ["03-31", true],
    ["02-29", false],
    ["3-31", false],
    ["12", false],
  ])("%s as a day of every year: %s", (value, isFit) => {
    const days = ruleBook([rule((text) => text.replace('"12"', '"03-25"').replace("percent", "month-day"))]);
    expect(resolveParameters(days, needs, dates, { "test-rule/share": value }).ok).toBe(isFit);
  });

  test("an unknown parameter is refused with the known ones", () => {
    const outcome = resolveParameters(book, needs, dates, { "test-rule/shore": "1" });
    expect(!outcome.ok && outcome.refusals[0]?.message.en).toContain("test-rule/share");
  });
});

test("the rules of the repository are whole and say where every assumed value comes from", () => {
  const book = repositoryRules();
  expect(book.size).toBeGreaterThanOrEqual(4);
  expect(crossCheck(book)).toEqual([]);
});

test("the published JSON Schema is the one that the reader uses", () => {
  const published = readFileSync(new URL("../../../rules/rule.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(ruleJsonSchema())));
});
