import ical from "ical-generator";
import { expect, test } from "vitest";
import { calendarText } from "./calendarText.ts";

test("every line of a calendar ends, also the last", () => {
  const text = calendarText(ical({ name: "Kansen" }));
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("control characters of a text are left out, so that it can be read", () => {
  const calendar = ical({ name: "Kansen" });
  calendar.createEvent({ id: "e", start: new Date(0), stamp: new Date(0), summary: "a\u0007b\rc\r\nd" });
  expect(calendarText(calendar)).toContain("SUMMARY:ab\\nc\\nd\r\n");
});
