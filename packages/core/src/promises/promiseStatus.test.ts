import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysLater } from "./partialDate.ts";
import { daysOf, DAYS_AROUND_AN_ASSUMED_END, promiseStatus, type Happening } from "./promiseStatus.ts";
import type { UpdateKind } from "./promiseUpdate.ts";
import { statusText } from "./statusText.ts";

const madeOn = "2019-03-13";
const window = { from: "2019-06-01", to: "2019-09-30" };
const text = { nl: "Gebeurd", en: "Happened" };
const update = (on: string, kind: UpdateKind, more: Partial<Happening> = {}): Happening => ({
  on,
  kind,
  text,
  source: "Proef",
  status: "found",
  ...more,
});
const at = (on: string, ...updates: Happening[]) =>
  promiseStatus({ madeOn, window, ruleStatus: "stated", updates }, on);
const assumedAt = (on: string, ...updates: Happening[]) =>
  promiseStatus({ madeOn, window, ruleStatus: "assumed", updates }, on);

describe("status on a day", () => {
  test.each<[string, string, string, string, Happening[]]>([
    ["nothing yet, window not over", "2019-09-30", "open", "window-open", []],
    ["nothing known, window over", "2019-10-01", "unknown", "nothing-known", []],
    ["on the last day", "2019-10-01", "kept", "delivered-in-time", [update("2019-09-30", "delivered")]],
    ["a day after", "2019-10-02", "late", "delivered-late", [update("2019-10-01", "delivered")]],
    ["before the window", "2019-05-01", "kept", "delivered-in-time", [update("2019-04-30", "delivered")]],
    ["in the month after", "2020-01-01", "late", "delivered-late", [update("2019-10", "delivered")]],
    ["some day in the year", "2020-01-01", "unknown", "delivered-perhaps-in-time", [update("2019", "delivered")]],
    [
      "by a day after the window",
      "2020-01-01",
      "unknown",
      "delivered-perhaps-in-time",
      [update("2019-10-05", "delivered", { precision: "at-the-latest" })],
    ],
    [
      "two sources together decide",
      "2020-01-01",
      "late",
      "delivered-late",
      [update("2019-11-05", "delivered", { precision: "at-the-latest" }), update("2019-10", "delivered")],
    ],
    ["put off inside the window", "2019-10-01", "late", "put-off", [update("2019-08-01", "changed")]],
    ["put off, window not over", "2019-09-01", "open", "window-open", [update("2019-08-01", "changed")]],
    ["promised again after the window", "2020-01-01", "late", "still-not-there", [update("2019-12-01", "repeated")]],
    ["promised again inside it", "2020-01-01", "unknown", "nothing-known", [update("2019-08-01", "repeated")]],
    ["partly inside it", "2020-01-01", "unknown", "only-partly-known", [update("2019-08-01", "partly")]],
    ["partly after it", "2020-01-01", "late", "still-not-there", [update("2019-12-01", "partly")]],
    ["replaced", "2019-08-02", "overtaken", "replaced-or-withdrawn", [update("2019-08-01", "replaced")]],
    [
      "withdrawn, and done after all",
      "2020-01-01",
      "late",
      "delivered-late",
      [update("2019-08-01", "withdrawn"), update("2019-12-01", "delivered")],
    ],
    [
      "what happens later is not known yet",
      "2019-10-05",
      "unknown",
      "nothing-known",
      [update("2019-10-14", "delivered")],
    ],
  ])("%s", (_what, on, status, ground, updates) => {
    expect(at(on, ...updates)).toMatchObject({ status, ground });
  });

  test.each<[string, string, string, Happening[]]>([
    ["on the last day", "kept", "delivered-in-time", [update("2019-09-30", "delivered")]],
    ["a day after", "unknown", "delivered-near-an-assumed-end", [update("2019-10-01", "delivered")]],
    ["31 days after", "unknown", "delivered-near-an-assumed-end", [update("2019-10-31", "delivered")]],
    ["32 days after", "late", "delivered-late", [update("2019-11-01", "delivered")]],
    [
      "put off by who promised it",
      "late",
      "delivered-late",
      [update("2019-08-01", "changed"), update("2019-10-01", "delivered")],
    ],
    ["promised again soon after", "unknown", "nothing-known", [update("2019-10-31", "repeated")]],
    ["promised again long after", "late", "still-not-there", [update("2019-11-01", "repeated")]],
  ])("a window that is assumed, %s", (_what, status, ground, updates) => {
    expect(assumedAt("2020-01-01", ...updates)).toMatchObject({ status, ground });
  });

  test("without a last day it is open until it is done", () => {
    const open = { from: madeOn, to: null };
    expect(promiseStatus({ madeOn, window: open, ruleStatus: "stated", updates: [] }, "2040-01-01").ground).toBe(
      "no-end",
    );
    const updates = [update("2021", "delivered")];
    expect(promiseStatus({ madeOn, window: open, ruleStatus: "stated", updates }, "2026-01-01").status).toBe("kept");
  });
});

describe("properties", () => {
  const iso = fc
    .date({ min: new Date("2019-03-13"), max: new Date("2022-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const kinds: UpdateKind[] = ["delivered", "partly", "changed", "repeated", "replaced", "withdrawn"];
  const any = fc.record({
    on: fc.tuple(iso, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)),
    kind: fc.constantFrom(...kinds),
    precision: fc.constantFrom("on" as const, "at-the-latest" as const),
  });
  const updates = fc.array(
    any.map(({ on, kind, precision }) => update(on, kind, { precision })),
    { maxLength: 5 },
  );

  test("updates that had not happened by the day do not count", () => {
    fc.assert(
      fc.property(updates, iso, (all, on) => {
        const later = update("2023-01-01", "delivered");
        expect(at(on, ...all, later)).toEqual(at(on, ...all));
      }),
    );
  });

  test("without updates it is open as long as the window is, and unknown after it", () => {
    fc.assert(
      fc.property(iso, (on) => {
        expect(at(on).status).toBe(on <= window.to ? "open" : "unknown");
      }),
    );
  });

  test("kept and late are final: news that is not a delivery changes nothing", () => {
    fc.assert(
      fc.property(updates, updates, (some, more) => {
        const before = at("2026-01-01", ...some);
        const others = more.filter(({ kind }) => kind !== "delivered");
        if (before.ground === "delivered-in-time" || before.ground === "delivered-late")
          expect(at("2026-01-01", ...some, ...others).status).toBe(before.status);
      }),
    );
  });

  test("an assumed end differs from a firm one only near it, and then calls less late", () => {
    const near = daysLater(window.to, DAYS_AROUND_AN_ASSUMED_END);
    fc.assert(
      fc.property(updates, iso, (all, on) => {
        const [firm, assumed] = [at(on, ...all), assumedAt(on, ...all)];
        if (firm.status === assumed.status) return;
        expect([firm.status, assumed.status]).toEqual(["late", "unknown"]);
        const { from } = daysOf(firm.decidedBy!, madeOn);
        expect(from > window.to && from <= near).toBe(true);
      }),
    );
  });

  test("every state can be explained in both languages, and says what would change it", () => {
    fc.assert(
      fc.property(updates, iso, (all, on) => {
        const { explanation, wouldChange } = statusText(assumedAt(on, ...all), window, "assumed");
        for (const { nl, en } of [explanation, wouldChange]) {
          expect(nl).toMatch(/^\p{Lu}.*\.$/u);
          expect(en).toMatch(/^\p{Lu}.*\.$/u);
          expect(`${nl}${en}`).not.toMatch(/undefined|Invalid/);
        }
      }),
    );
  });
});
