const DAY = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in the Netherlands as yyyy-mm-dd. @param now milliseconds since 1970 */
export function dayInNetherlands(now: number): string {
  return DAY.format(now);
}
