import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repositoryRules } from "../../../test/ruleFolder.ts";
import { inForce } from "../../rules/ruleBook.ts";
import { schoolYearStart } from "../../vocabulary/schoolYear.ts";
import { admissionCalendar, deadlineOf, NATIONAL_WEEK, type AdmissionCalendar } from "./admissionCalendar.ts";
import { calendarFindings, type AdmissionPlan } from "./calendarFindings.ts";

const book = repositoryRules();

function calendarOf(schoolYear: number): AdmissionCalendar {
  const rule = inForce(book, NATIONAL_WEEK, schoolYearStart(schoolYear));
  if (!rule.ok) throw new Error(rule.refusals[0]!.message.en);
  const calendar = admissionCalendar(rule.value, schoolYear);
  if (!calendar.ok) throw new Error(calendar.refusals[0]!.message.en);
  return calendar.value;
}

const PLAN: AdmissionPlan = {
  opensOn: "2025-03-25",
  closesOn: "2025-03-31",
  drawsOn: "2025-04-03",
  publishesOn: "2025-04-10",
};

const judged = (calendar: AdmissionCalendar, change: Partial<AdmissionPlan>): Record<string, string> =>
  Object.fromEntries(calendarFindings(calendar, { ...PLAN, ...change }).map(({ id, status }) => [id, status]));

describe("the national calendar", () => {
  test("2024-2025 as OCW published it: autumn days in the first year, the others in the second", () => {
    const calendar = calendarOf(2024);
    expect(calendar.deadlines.map(({ id, from, until }) => [id, from, until])).toEqual([
      ["test-registration", null, "2024-11-15"],
      ["provisional-advice", "2025-01-10", "2025-01-31"],
      ["test", "2025-01-27", "2025-02-16"],
      ["test-result", null, "2025-03-15"],
      ["definitive-advice", null, "2025-03-24"],
      ["application", "2025-03-25", "2025-03-31"],
      ["placement-known", null, "2025-05-12"],
    ]);
    expect(calendar.allowsEarly).toBe(true);
    expect(deadlineOf(calendar, "placement-known").source.status).toBe("published");
  });

  test("in every school year since 2023-2024 the days follow one another", () => {
    for (const year of [2023, 2024, 2025, 2026, 2030]) {
      const days = calendarOf(year).deadlines.flatMap(({ id, from, until }) =>
        id === "test" ? [] : [...(from === null ? [] : [from]), until],
      );
      expect(days).toEqual(days.toSorted());
    }
  });

  test("before 2023-2024 there was no such week", () => {
    expect(inForce(book, NATIONAL_WEEK, schoolYearStart(2022)).ok).toBe(false);
  });

  test("a rule file without a day is refused with its name", () => {
    const rule = inForce(book, NATIONAL_WEEK, schoolYearStart(2024));
    if (!rule.ok) throw new Error("expected a rule");
    const { applicationUntil: _left, ...parameters } = rule.value.parameters;
    const outcome = admissionCalendar({ ...rule.value, parameters }, 2024);
    expect(!outcome.ok && outcome.refusals[0]?.message.en).toContain("applicationUntil");
  });
});

describe("a plan beside it", () => {
  const calendar = calendarOf(2024);

  test("a plan that keeps everything", () => {
    expect(judged(calendar, {})).toEqual({ opens: "met", closes: "met", "placement-known": "met" });
  });

  test.each<[string, Partial<AdmissionPlan>, object]>([
    ["opens late", { opensOn: "2025-03-26" }, { opens: "late" }],
    ["opens early, allowed in 2025", { opensOn: "2025-03-17" }, { opens: "met" }],
    ["closes early", { closesOn: "2025-03-30" }, { closes: "early" }],
    ["closes late", { closesOn: "2025-04-01" }, { closes: "late" }],
    ["result on the last day", { publishesOn: "2025-05-12" }, { "placement-known": "met" }],
    ["result too late", { publishesOn: "2025-05-13" }, { "placement-known": "late" }],
    [
      "not known yet",
      { publishesOn: null, opensOn: null, closesOn: null },
      { opens: "unknown", closes: "unknown", "placement-known": "unknown" },
    ],
    ["draws before it closes", { drawsOn: "2025-03-28" }, { order: "late" }],
  ])("%s", (_title, change, expected) => {
    expect(judged(calendar, change)).toMatchObject(expected);
  });

  test("without an exception opening before the week breaks the rule", () => {
    expect(judged({ ...calendar, allowsEarly: false }, { opensOn: "2025-03-17" })).toMatchObject({ opens: "early" });
  });

  test("days in the wrong order are named exactly when there are any", () => {
    const day = fc.option(fc.integer({ min: 1, max: 9 }).map((value) => `2025-04-0${value}`));
    fc.assert(
      fc.property(fc.record({ opensOn: day, closesOn: day, drawsOn: day, publishesOn: day }), (plan) => {
        const days = [plan.opensOn, plan.closesOn, plan.drawsOn, plan.publishesOn].filter((item) => item !== null);
        const named = calendarFindings(calendar, plan).some(({ id }) => id === "order");
        expect(named).toBe(days.some((item, index) => index > 0 && days[index - 1]! > item));
      }),
    );
  });
});
