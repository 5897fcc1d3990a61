import { afterEach, expect, test, vi } from "vitest";
import { askedRows } from "./askedRows.ts";
import { promiseCalendar } from "./promiseCalendar.ts";
import { readPromises } from "./readPromises.ts";

afterEach(() => void vi.unstubAllEnvs());

const NOW = new Date("2026-11-22T12:00:00Z");

test("days are the same wherever the program runs, also east of Greenwich", async () => {
  const { rows } = askedRows(await readPromises(), {}, NOW);
  const k7 = rows.filter(({ id }) => id === "K7");
  for (const [zone, minutes] of [
    ["Europe/Amsterdam", -60],
    ["Pacific/Auckland", -780],
    ["America/Los_Angeles", 480],
  ] as const) {
    vi.stubEnv("TZ", zone);
    expect(new Date("2020-01-01T00:00:00Z").getTimezoneOffset()).toBe(minutes);
    const text = promiseCalendar(k7, { lang: "nl" });
    expect(text).toContain("DTSTAMP:20200801T000000Z");
    expect(text).toMatch(/DTSTART;VALUE=DATE:20200101\r\nDTEND;VALUE=DATE:20200102\r\n/);
  }
});
