import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import type { IndicatorGap } from "@kansrijk/core/indicators/indicatorTable";
import type { MonitorTile } from "@kansrijk/core/indicators/monitorSummary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { placeDifferences } from "./placeDifferences.ts";

const both = (text: string) => ({ nl: text, en: text });
const LEVEL = { value: 50, low: 48, high: 52 };
const NO_TEMPLATES: readonly AgendaTemplate[] = [];

interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
const around = (value: number, margin: number): Range => ({ value, low: value - margin, high: value + margin });

function gapOf(range: Range, more: Partial<IndicatorGap> = {}): IndicatorGap {
  return {
    year: 2024,
    breakdown: "parental-education",
    group: { code: "low", label: both("laag") },
    against: { code: "high", label: both("hoog") },
    ...range,
    certain: range.low > 0 || range.high < 0,
    ...more,
  };
}

/** One indicator of which the level is the same everywhere. */
function summaryOf(gap: IndicatorGap | null) {
  const tile: MonitorTile = {
    indicator: "advice",
    title: both("Advies"),
    question: both("?"),
    unit: "percent",
    decimals: 1,
    better: "higher",
    ...LEVEL,
    pupils: 1000,
    year: 2024,
    gap,
    trend: null,
    series: [],
    compare: [],
    statement: both("s"),
    indicative: false,
  };
  return { fields: [{ field: 1, title: both("Start"), tiles: [tile], coverage: null }] };
}

function found(own: IndicatorGap | null, country: IndicatorGap | null, isGap = false) {
  return placeDifferences(summaryOf(own), summaryOf(country), NO_TEMPLATES, () => isGap).found;
}

test("where only the gap differs, the gap is the goal: groups, direction, both intervals and a target", () => {
  const [only, ...more] = found(gapOf(around(-20, 3)), gapOf(around(-10, 1)));
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    kind: "gap",
    question: { indicator: "advice", breakdown: "parental-education", group: "low", against: "high" },
    own: -20,
    ownInterval: { low: -23, high: -17 },
    country: -10,
    countryInterval: { low: -11, high: -9 },
    isStrength: false,
    certain: true,
    target: -10,
  });
  expect(only!.difference.value).toBe(-10);
  expect(only!.difference.high).toBeCloseTo(-10 + Math.hypot(3, 1), 12);
  expect(only!.reason.nl).toBe(
    'In 2024/25 is het verschil tussen laag en hoog 20,0 procentpunt (95%-interval 17,0 tot 23,0); in Nederland 10,0 procentpunt (95%-interval 9,0 tot 11,0). Hier ligt "laag" lager. Het verschil is hier groter dan in Nederland, en dat is meer dan toeval.',
  );
});

test("the other way round than in the country the target is no difference; a smaller gap is a strength", () => {
  expect(found(gapOf(around(20, 2)), gapOf(around(-10, 1)))[0]).toMatchObject({ isStrength: false, target: 0 });
  expect(found(gapOf(around(-4, 1)), gapOf(around(-10, 1)))[0]).toMatchObject({ isStrength: true });
  // It differs for certain, but which one is larger may be chance.
  expect(found(gapOf(around(11, 1)), gapOf(around(-10, 1)))).toEqual([]);
  const reasonOf = (country: number) => found(gapOf(around(20, 2)), gapOf(around(country, 1)))[0]!.reason.nl;
  expect(reasonOf(-10)).toContain("de andere kant op");
  expect(reasonOf(-0.5)).not.toContain("de andere kant op");
});

test.each([
  ["other groups", { group: { code: "middle", label: both("midden") } }],
  ["another breakdown", { breakdown: "origin" }],
  ["another year", { year: 2023 }],
  ["a protected value", { value: null, low: null, high: null, certain: false }],
])("gaps with %s are not compared", (_, more) => {
  expect(found(gapOf(around(-20, 1)), gapOf(around(-10, 1), more))).toEqual([]);
});

test("a figure that is a gap itself is not told twice, and without a gap there is nothing", () => {
  expect(found(gapOf(around(-20, 1)), gapOf(around(-10, 1)), true)).toEqual([]);
  expect(found(null, gapOf(around(-10, 1)))).toEqual([]);
});

const value = fc.double({ min: -60, max: 60, noNaN: true });
const margin = fc.double({ min: 0.01, max: 40, noNaN: true });

test("no gap is suggested when its interval, or that of the distance to the country, has no difference in it", () => {
  let suggested = 0;
  fc.assert(
    fc.property(value, margin, value, margin, (own, ownMargin, country, countryMargin) => {
      const [only] = found(gapOf(around(own, ownMargin)), gapOf(around(country, countryMargin)));
      const isNone = Math.abs(own) <= ownMargin;
      const larger = Math.abs(Math.abs(own) - Math.abs(country));
      const isSame = larger <= Math.hypot(ownMargin, countryMargin);
      if (isNone || isSame) {
        expect(only).toBeUndefined();
        return;
      }
      // Rounding at the very edge may go either way.
      fc.pre(Math.abs(larger - Math.hypot(ownMargin, countryMargin)) > 1e-9);
      suggested++;
      expect(only!.isStrength).toBe(Math.abs(own) < Math.abs(country));
      expect(Math.abs(only!.target)).toBeLessThanOrEqual(Math.abs(country));
      const { low, high } = only!.difference;
      expect(low > 0 || high < 0).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(suggested).toBeGreaterThan(20);
});

test("a smaller margin never takes a suggestion away", () => {
  fc.assert(
    fc.property(value, margin, value, margin, (own, ownMargin, country, countryMargin) => {
      const wide = found(gapOf(around(own, ownMargin)), gapOf(around(country, countryMargin)));
      fc.pre(wide.length === 1);
      const narrow = found(gapOf(around(own, ownMargin / 2)), gapOf(around(country, countryMargin / 2)));
      expect(narrow.map(({ kind }) => kind)).toEqual(["gap"]);
    }),
  );
});
