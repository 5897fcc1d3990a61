import { expect, test } from "vitest";
import { dutchMoment } from "./dutchMoment.ts";

test.each([
  ["2026-12-01T09:30", "2026-12-01T08:30:00.000Z"],
  ["2026-07-01T09:30:15", "2026-07-01T07:30:15.000Z"],
  ["2026-12-01", "2026-11-30T23:00:00.000Z"],
  ["2026-12-01T09:30Z", "2026-12-01T09:30:00.000Z"],
  ["2026-12-01T09:30+05:00", "2026-12-01T04:30:00.000Z"],
  // The clock goes back at three: half past two comes twice.
  ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
  // The clock goes forward at two: half past two does not come.
  ["2026-03-29T02:30", undefined],
  ["2026-02-30T09:30", undefined],
  ["2026-12-01T25:00", undefined],
  ["tomorrow", undefined],
])("%s on the Dutch clock is %s", (text, expected) => {
  expect(dutchMoment(text)?.toISOString()).toBe(expected);
});
