import fc from "fast-check";
import { expect, test } from "vitest";
import { storedTable } from "../../../test/storedTables.ts";
import { isKnown, sumOfCounts, type Count } from "../count.ts";
import { columnQuality } from "./columnQuality.ts";
import { joinsOf, type KeyList } from "./joinQuality.ts";
import { qualityLine, qualityLines } from "./qualityLines.ts";
import { repeatedRows } from "./repeatedRows.ts";
import { tableChanges } from "./tableChanges.ts";
import { tableQuality } from "./tableQuality.ts";
import { yearsOf } from "./yearCoverage.ts";

const count = fc.oneof(
  fc.tuple(fc.nat(50), fc.nat(3)).map(([low, width]): Count => ({ low, high: low + width })),
  fc.constantFrom<Count>({ unknown: "secret" }, { unknown: "blank" }),
);

test("each cell is counted once, and the sum is that of the known cells", () => {
  fc.assert(
    fc.property(fc.array(count), (values) => {
      const { cells, sum, small } = columnQuality(storedTable({ pupils: { storage: "count", values } }).columns[0]!);
      expect(cells.exact + cells.band + cells.secret + cells.blank).toBe(values.length);
      expect(cells.secret).toBe(values.filter((value) => !isKnown(value) && value.unknown === "secret").length);
      expect(cells.exact).toBe(values.filter((value) => isKnown(value) && value.low === value.high).length);
      expect(sum).toStrictEqual(sumOfCounts(values.filter(isKnown)));
      expect(small).toBe(
        [1, 2, 3, 4].flatMap((one) =>
          values.filter((value) => isKnown(value) && value.low === one && value.high === one),
        ).length,
      );
    }),
  );
});

test("a value that is repeated in a long table counts once", () => {
  const table = storedTable({
    site: { storage: "text", values: ["a", "a", "b", "b"], identifies: "site", repeats: 2 },
    year8: { storage: "whole", values: [3, 3, null, null], repeats: 2 },
    pupils: {
      storage: "count",
      values: [{ low: 1, high: 4 }, { low: 5, high: 5 }, { unknown: "blank" }, { low: 2, high: 2 }],
    },
  });
  expect(table.columns.map((column) => columnQuality(column).cells)).toMatchObject([
    { exact: 2, blank: 0 },
    { exact: 1, blank: 1 },
    { exact: 2, band: 1, blank: 1 },
  ]);
  const list: KeyList = { kind: "site", dataset: "sites", title: "Sites", keys: new Set(["a"]) };
  expect(joinsOf(table, [list])).toMatchObject([{ rows: 2, knownRows: 1, codes: 2, knownCodes: 1, unknown: ["b"] }]);
});

test("a list without any code in common is only told when there is no better one", () => {
  const table = storedTable({ site: { storage: "text", values: ["a", "b"], identifies: "site" } });
  const lists: KeyList[] = [
    { kind: "site", dataset: "other", title: "Other", keys: new Set(["x"]) },
    { kind: "site", dataset: "own", title: "Own", keys: new Set(["a"]) },
    { kind: "municipality", dataset: "places", title: "Places", keys: new Set(["a"]) },
  ];
  expect(joinsOf(table, lists).map(({ dataset }) => dataset)).toStrictEqual(["own"]);
  expect(joinsOf(table, lists.slice(0, 1))).toMatchObject([{ dataset: "other", knownRows: 0, unknown: ["a", "b"] }]);
});

const rowsOf = (rows: readonly (readonly [string, number | null])[]) =>
  storedTable(
    {
      code: { storage: "text", values: rows.map(([code]) => code) },
      value: { storage: "whole", values: rows.map(([, value]) => value) },
    },
    ["code"],
  );

test("rows are added, removed, changed or the same, whatever their order", () => {
  const before = rowsOf([
    ["a", 1],
    ["b", 2],
    ["c", null],
    ["d", 4],
  ]);
  const after = rowsOf([
    ["d", 4],
    ["e", 5],
    ["c", 3],
    ["a", 1],
  ]);
  expect(tableChanges(before, after)).toMatchObject({
    rowsAdded: 1,
    rowsRemoved: 1,
    rowsChanged: 1,
    rowsSame: 2,
    cellsChanged: { value: 1 },
  });
});

test("adding and removing balance, also when keys repeat", () => {
  const rows = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(2)));
  fc.assert(
    fc.property(rows, rows, (old, now) => {
      const found = tableChanges(rowsOf(old), rowsOf(now));
      expect(found.rowsAdded + found.rowsChanged + found.rowsSame).toBe(now.length);
      expect(found.rowsRemoved + found.rowsChanged + found.rowsSame).toBe(old.length);
      expect(tableChanges(rowsOf(now), rowsOf(now))).toMatchObject({ rowsSame: now.length, rowsRemoved: 0 });
    }),
  );
});

test("a column that came or went is named; the year of a whole table is no change", () => {
  const year = (value: number) => ({ storage: "whole", values: [value], identifies: "school-year" }) as const;
  const before = storedTable(
    { school_year: year(2018), code: { storage: "text", values: ["a"] }, old: { storage: "text", values: ["x"] } },
    ["code"],
  );
  const after = storedTable(
    { school_year: year(2019), code: { storage: "text", values: ["a"] }, now: { storage: "text", values: ["x"] } },
    ["code"],
  );
  expect(tableChanges(before, after)).toMatchObject({ rowsSame: 1, columnsAdded: ["now"], columnsRemoved: ["old"] });
});

test("without a key all rows are new", () => {
  const table = storedTable({ score: { storage: "number", values: [1, 2] } });
  expect(tableChanges(table, table)).toMatchObject({ rowsAdded: 2, rowsRemoved: 2, rowsSame: 0 });
  expect(repeatedRows(table)).toBeNull();
});

test("years and days are listed with their rows; repeated keys with examples", () => {
  const table = storedTable(
    {
      year: { storage: "whole", values: [2019, 2018, 2019], identifies: "school-year" },
      day: { storage: "day", values: ["2019-10-01", "2018-10-01", "2019-10-01"] },
      number: { storage: "whole", values: [7, 7, 7] },
    },
    ["year", "day"],
  );
  const values = (first: string, second: string) => [
    { value: first, rows: 1 },
    { value: second, rows: 2 },
  ];
  expect(yearsOf(table)).toStrictEqual([
    { column: "year", values: values("2018", "2019") },
    { column: "day", values: values("2018-10-01", "2019-10-01") },
  ]);
  expect(repeatedRows(table)).toStrictEqual({ key: ["year", "day"], rows: 1, examples: ["2019 2019-10-01"] });
});

test("the report in words names what is not exact, with bands as bands and shares rounded down", () => {
  const pupils = [{ low: 1, high: 4 }, { low: 1200, high: 1200 }, { unknown: "secret" }] as const;
  const site = Array.from({ length: 3 }, (_, row) => `s${row}`);
  const table = storedTable(
    { site: { storage: "text", values: site, identifies: "site" }, pupils: { storage: "count", values: pupils } },
    ["site"],
  );
  const list: KeyList = { kind: "site", dataset: "sites", title: "Sites", keys: new Set(["s0", "s1"]) };
  const reading = { rowCount: 3, unused: ["NAAM"], totalRows: [5], damaged: [], mayRepeat: false };
  const quality = tableQuality(reading, table, { lists: [list], previous: { dataset: "before", table } });
  expect(qualityLine(quality, "nl")).toBe(
    "3 rijen, 1 cellen met een band, 1 cellen geheim, 1 totaalrijen die geen rij van de tabel zijn",
  );
  expect(qualityLines(quality, "nl")).toStrictEqual([
    "som pupils: 1.201 - 1.204",
    'site naast "Sites": 66,66% van rijen, 2 van 3 codes; onbekend: s2',
    "naast before: 0 rijen erbij, 0 rijen weg, 0 rijen veranderd, 3 rijen gelijk",
  ]);
});
