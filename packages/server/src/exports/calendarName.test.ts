import ical from "ical-generator";
import { expect, test } from "vitest";
import { calendarName } from "./calendarName.ts";

test("a name stays one value of the calendar, whatever is in it", () => {
  const text = ical({ name: calendarName("Kansen, samen; \\ of\r\nBEGIN:VEVENT\nmeer") }).toString();
  expect(text.match(/^BEGIN:/gm)).toHaveLength(1);
  expect(text).toContain(String.raw`NAME:Kansen\, samen\; \\ of BEGIN:VEVENT meer`);
});
