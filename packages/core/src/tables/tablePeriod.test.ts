import { expect, test } from "vitest";
import { storedTable } from "../../test/storedTables.ts";
import { words } from "./cells/words.ts";
import { required } from "./column.ts";
import { countOnly, defineFormat, type Period } from "./tableFormat.ts";
import { tablePeriod } from "./tablePeriod.ts";

const format = (period?: Period) =>
  defineFormat({
    id: "x",
    title: { nl: "x", en: "x" },
    source: { publisher: "x" },
    encodings: ["utf-8"],
    columns: { name: required(["name"], words) },
    ...(period ? { period } : {}),
    open: countOnly,
  });
const school = format({ unit: "school-year", required: true });
const calendar = format({ unit: "calendar-year", required: true });
const nothing = { countDate: null, year: null };
const plain = storedTable({ name: { storage: "text", values: ["a", "b"] } });
const days = (...values: readonly string[]) => storedTable({ day: { storage: "day", values } });

const found = (...[of, file, table, given]: Parameters<typeof tablePeriod>) => {
  const finding = tablePeriod(of, file, table, given);
  return finding.ok ? [finding.period.year, finding.period.saidBy] : finding.fault.expected.en;
};

test.each([
  ["leerlingen-2016-2017.csv", 2016],
  ["leerlingen_2019.csv", 2019],
  ["leerlingen_2024-10-01.csv", 2024],
  ["leerlingen_2019-04-17.csv", 2018],
])("the name %s says school year %i", (file, year) => {
  expect(found(school, file, plain, nothing)).toStrictEqual([year, "file-name"]);
});

test.each(["later.csv", "05_1516-1617.csv", "1996-2025.csv", "2014_2016.csv", "x12019.csv", "2019-2020-2021.csv"])(
  "the name %s says no year: it is asked for",
  (file) => {
    expect(found(school, file, plain, nothing)).toContain("a school year (--year");
  },
);

test("what the user says goes before the rows, and these before the name", () => {
  const file = "2017.csv";
  expect(found(school, file, days("2018-10-01"), { countDate: null, year: 2015 })).toStrictEqual([2015, "user"]);
  expect(found(school, file, days("2018-10-01"), { countDate: "2016-10-01", year: null })).toStrictEqual([
    2016,
    "user",
  ]);
  expect(found(school, file, days("2018-10-01", "2018-10-01"), nothing)).toStrictEqual([2018, "rows"]);
  expect(found(school, file, days("2018-10-01", "2019-10-01"), nothing)).toStrictEqual([2017, "file-name"]);
});

test("April belongs to the school year before, but to its own calendar year", () => {
  expect(found(school, "x.csv", days("2019-04-17"), nothing)).toStrictEqual([2018, "rows"]);
  expect(found(calendar, "x.csv", days("2019-04-17"), nothing)).toStrictEqual([2019, "rows"]);
});

test("rows with years of their own need none", () => {
  const years = storedTable({ year: { storage: "whole", values: [2014, 2015], identifies: "school-year" } });
  expect(found(school, "x_2019.csv", years, nothing)).toStrictEqual([null, "rows"]);
});

test("a format that does not ask for a year takes the one of its day, or none", () => {
  expect(found(format(), "x_2019.csv", plain, nothing)).toStrictEqual([null, null]);
  expect(found(format(), "x.csv", days("2024-10-01"), nothing)).toStrictEqual([2024, "rows"]);
});
