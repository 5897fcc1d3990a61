import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shippedRecords } from "../../test/shippedRecords.ts";
import { collection as deadlines } from "../collections/kinds/deadlines.ts";
import { deadlineRule, type DeadlineRule } from "./deadlineRule.ts";
import { deadlineWindow, namesEnough } from "./deadlineWindow.ts";
import { daysLater, monthsLater, partialDate, periodOf } from "./partialDate.ts";

const rules = shippedRecords(deadlines);
const ruleNamed = (id: string): DeadlineRule => rules.find((rule) => rule.id === id)!;

describe("windows of the rules that come with Kansrijk", () => {
  test.each([
    ["before-summer", "2019", "2019-03-13", "2019-03-13", "2019-07-04"],
    ["before-summer", "2023", "2023-03-10", "2023-03-10", "2023-07-06"],
    ["before-summer", "2024", "2024-01-10", "2024-01-10", "2024-07-05"],
    ["around-summer", "2019", "2019-03-13", "2019-06-01", "2019-09-30"],
    ["after-summer", "2019", "2019-03-13", "2019-09-03", "2019-10-31"],
    ["spring", "2020", "2019-03-13", "2020-03-01", "2020-06-20"],
    ["spring", "2023", "2023-03-10", "2023-03-10", "2023-06-20"],
    ["at-the-latest-spring", "2023", "2023-01-10", "2023-01-10", "2023-06-20"],
    ["autumn", "2019", "2019-03-13", "2019-09-01", "2019-12-20"],
    ["start-of-year", "2024", "2023-11-07", "2024-01-01", "2024-03-31"],
    ["end-of-year", "2019", "2019-03-13", "2019-11-01", "2019-12-31"],
    ["later-this-year", "2019", "2019-03-13", "2019-03-13", "2019-12-31"],
    ["in-year", "2023", "2023-03-10", "2023-03-10", "2023-12-31"],
    ["in-month", "2025-12", "2023-03-10", "2025-12-01", "2025-12-31"],
    ["end-of-month", "2023-05", "2023-03-10", "2023-05-21", "2023-05-31"],
    ["after-month", "2025-12", "2023-03-10", "2025-12-01", "2026-03-31"],
    ["before-date", "2023-08-01", "2023-03-10", "2023-03-10", "2023-07-31"],
    ["on-date", "2020-01-01", "2019-03-13", "2020-01-01", "2020-01-01"],
    ["soon", undefined, "2023-03-10", "2023-03-10", "2023-06-10"],
    ["as-needed", undefined, "2019-03-13", "2019-03-13", null],
    ["no-date", undefined, "2019-03-13", "2019-03-13", null],
    ["in-due-time", undefined, "2023-03-10", "2023-03-10", null],
    ["in-three-years", undefined, "2023-03-10", "2023-03-10", "2026-03-10"],
    ["from-year", "2020", "2019-03-13", "2020-01-01", "2020-12-31"],
    ["school-year", "2023", "2023-03-10", "2023-08-01", "2024-07-31"],
    ["next-week", "2019-03-18", "2019-03-13", "2019-03-18", "2019-03-24"],
  ])("%s %s of %s: from %s to %s", (id, named, madeOn, from, to) => {
    expect(deadlineWindow(ruleNamed(id), named, madeOn)).toEqual({ from, to });
  });

  test("every rule is in the list above", () => {
    expect(rules).toHaveLength(23);
  });
});

describe("windows in general", () => {
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2060-12-31"), noInvalidDate: true });
  const iso = day.map((date) => date.toISOString().slice(0, 10));

  test("a window begins no sooner than the promise and ends no sooner than it begins", () => {
    const anyRule = fc.constantFrom(...rules);
    fc.assert(
      fc.property(anyRule, iso, fc.integer({ min: 0, max: 5 }), (rule, madeOn, later) => {
        const length = { day: 10, month: 7, year: 4, nothing: 0 }[rule.names];
        const named = monthsLater(madeOn, 12 * (later + 1)).slice(0, length);
        const { from, to } = deadlineWindow(rule, named === "" ? undefined : named, madeOn);
        expect(from >= madeOn).toBe(true);
        if (to !== null) expect(to >= from).toBe(true);
      }),
    );
  });

  test("days, months and years as far as they are known", () => {
    expect(periodOf("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(periodOf("2023")).toEqual({ from: "2023-01-01", to: "2023-12-31" });
    expect(monthsLater("2023-01-31", 1)).toBe("2023-02-28");
    for (const wrong of ["2023-13", "2023-02-30", "23", "2023-1-1", "", "summer"])
      expect(partialDate.safeParse(wrong).success, wrong).toBe(false);
    fc.assert(
      fc.property(iso, fc.integer({ min: -900, max: 900 }), (from, days) => {
        expect(daysLater(daysLater(from, days), -days)).toBe(from);
        expect(periodOf(from)).toEqual({ from, to: from });
        expect(periodOf(from.slice(0, 7)).from <= from && from <= periodOf(from.slice(0, 7)).to).toBe(true);
      }),
    );
  });

  test("a deadline that does not name what its rule needs, or is over before it begins, is refused", () => {
    expect(() => deadlineWindow(ruleNamed("spring"), undefined, "2023-03-10")).toThrow("names a year");
    expect(() => deadlineWindow(ruleNamed("soon"), "2023", "2023-03-10")).toThrow("found 2023");
    expect(namesEnough(ruleNamed("in-month"), "2023")).toBe(false);
    expect(() => deadlineWindow(ruleNamed("spring"), "2023", "2023-09-01")).toThrow("ends before it begins");
  });

  test("a rule with a day that is not in any calendar is refused", () => {
    const rule = { ...ruleNamed("spring"), to: { at: "month-day", day: "13-01" } };
    expect(deadlineRule.safeParse(rule).success).toBe(false);
  });
});
