import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVersions } from "./compareVersions.ts";
import type { Facet, IndicatorFacet, PublishedTable } from "./publishedTable.ts";
import { matchVersion, nextVersion } from "./version.ts";

const text = (word: string) => ({ nl: word, en: word });
const facet = (id: string): Facet => ({ id, key: `key-${id}`, label: text(id), meaning: "m" });
const indicator = (id: string): IndicatorFacet => ({
  ...facet(id),
  unit: "percent",
  decimals: 1,
  better: "none",
  question: text("q"),
  formula: text("f"),
  footnotes: [],
  assumed: [],
  definition: "d",
});

/** Every combination of these facets, with a value that goes by the names alone. */
function tableOf(indicators: string[], places: string[], years: number[], groups: string[]): PublishedTable {
  const subjects = indicators.flatMap((_, i) =>
    years.flatMap((year) => places.flatMap((_, p) => [-1, ...groups.keys()].map((g) => ({ i, year, p, g })))),
  );
  const value = subjects.map(({ i, year, p, g }) => `${indicators[i]}${year}${places[p]}${groups[g]}`.length);
  const nothing = subjects.map(() => null);
  return {
    facets: {
      indicators: indicators.map(indicator),
      breakdowns: [{ ...facet("b"), groups: groups.map((id) => facet(`g${id}`)) }],
      places: places.map((id) => ({ ...facet(`p${id}`), level: "municipality" })),
      years,
    },
    rows: {
      indicator: subjects.map(({ i }) => i),
      place: subjects.map(({ p }) => p),
      year: subjects.map(({ year }) => year),
      groups: [subjects.map(({ g }) => g)],
      value,
      low: nothing,
      high: nothing,
      pupils: nothing,
      bandLow: nothing,
      bandHigh: nothing,
      symbol: nothing,
      notes: subjects.map(() => ""),
    },
  };
}

const names = (least: number) =>
  fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: least, maxLength: 4 });
const shape = (least: number) =>
  fc.record({
    indicators: names(least),
    places: names(least),
    years: fc.uniqueArray(fc.integer({ min: 2014, max: 2024 }), { minLength: least, maxLength: 3 }),
    groups: names(least),
  });
type Shape = { indicators: string[]; places: string[]; years: number[]; groups: string[] };
const build = ({ indicators, places, years, groups }: Shape) => tableOf(indicators, places, years, groups);
const LISTS = ["indicators", "places", "years", "groups"] as const;

test("what is the same gives no version, in whatever order it stands", () => {
  fc.assert(
    fc.property(shape(1), fc.constantFrom(...LISTS), (given, list) => {
      const turned = { ...given, [list]: given[list].toReversed() };
      expect(compareVersions(build(given), build(turned))).toEqual({ kind: null, changes: [] });
    }),
  );
});

test("taking anything away is major, whatever else there is", () => {
  fc.assert(
    fc.property(shape(2), fc.constantFrom(...LISTS), fc.boolean(), (given, list, adds) => {
      const less = {
        ...given,
        [list]: given[list].slice(1),
        ...(adds && list !== "years" ? { years: [...given.years, 2030] } : {}),
      };
      const { kind, changes } = compareVersions(build(given), build(less));
      expect(kind).toBe("major");
      expect(changes.filter((change) => change.kind === "removed")).toHaveLength(1);
      expect(changes.some((change) => change.kind === "rows-removed")).toBe(true);
    }),
  );
});

test("only additions are minor: a year, a place, a group, an indicator", () => {
  fc.assert(
    fc.property(shape(1), fc.constantFrom(...LISTS), (given, list) => {
      const more = { ...given, [list]: [...given[list], list === "years" ? 2030 : "new"] } as Shape;
      const { kind, changes } = compareVersions(build(given), build(more));
      expect(kind).toBe("minor");
      const rows = build(more).rows.value.length - build(given).rows.value.length;
      expect(changes.map((change) => change.kind)).toEqual(["added", "rows-added"]);
      expect(changes[1]).toMatchObject({ count: rows });
    }),
  );
});

test("only other values are a patch, counted by indicator, with the figures before and after", () => {
  fc.assert(
    fc.property(shape(1), fc.infiniteStream(fc.nat(4)), (given, draws) => {
      const before = build(given);
      const value = before.rows.value.map((old) => old! + draws.next().value!);
      const after = { ...before, rows: { ...before.rows, value } };
      const count = value.filter((item, row) => item !== before.rows.value[row]).length;
      const { kind, changes } = compareVersions(before, after);
      expect(kind).toBe(count === 0 ? null : "patch");
      for (const change of changes) {
        if (change.kind !== "values-changed") throw new Error(change.kind);
        expect(change.count).toBe(count);
        expect(Object.values(change.indicators).reduce((sum, item) => sum + item, 0)).toBe(count);
        for (const example of change.examples) expect(example.after.value).toBeGreaterThan(example.before.value!);
      }
    }),
  );
});

test("a figure that is hidden from now on is a correction; another meaning is major; another name is minor", () => {
  const before = tableOf(["a"], ["a"], [2024], ["x", "y"]);
  const hidden = { ...before, rows: { ...before.rows, value: [null, 1, 1], symbol: ["c" as const, null, null] } };
  expect(compareVersions(before, hidden).kind).toBe("patch");
  const withIndicator = (change: Partial<IndicatorFacet>): PublishedTable => ({
    ...before,
    facets: { ...before.facets, indicators: [{ ...before.facets.indicators[0]!, ...change }] },
  });
  expect(compareVersions(before, withIndicator({ meaning: "other" }))).toMatchObject({
    kind: "major",
    changes: [{ kind: "redefined", facet: "indicator", id: "a" }],
  });
  expect(compareVersions(before, withIndicator({ label: text("new") }))).toMatchObject({
    kind: "minor",
    changes: [{ kind: "renamed", was: text("a"), label: text("new") }],
  });
  expect(compareVersions(before, withIndicator({ formula: text("new") })).changes).toMatchObject([
    { kind: "reworded" },
  ]);
  // A file that was only tidied has another hash, and says and means the same.
  expect(compareVersions(before, withIndicator({ definition: "other" })).kind).toBeNull();
});

test("versions count up and are found by number and by pattern", () => {
  expect(nextVersion(null, "patch")).toBe("1.0.0");
  expect(nextVersion("1.9.3", "major")).toBe("2.0.0");
  expect(nextVersion("1.9.3", "minor")).toBe("1.10.0");
  expect(nextVersion("1.9.3", "patch")).toBe("1.9.4");
  const versions = ["1.0.0", "1.9.0", "1.10.0", "1.10.1", "2.0.0", "10.0.0"].map((version) => ({ version }));
  const asked: Record<string, string | undefined> = {
    latest: "10.0.0",
    "*": "10.0.0",
    "1.*": "1.10.1",
    "1.9.*": "1.9.0",
    "2.0.0": "2.0.0",
    "3.*": undefined,
    "1": undefined,
    "1.10": undefined,
    ".*": undefined,
  };
  for (const [pattern, version] of Object.entries(asked))
    expect(matchVersion(pattern, versions)?.version, pattern).toBe(version);
});
