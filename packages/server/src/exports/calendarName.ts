/**
 * The name of a calendar as one value of iCalendar (RFC 5545, 3.3.11). The maker of calendars writes names as they are, so
 * that a line in a title would be a line of the calendar.
 */
export function calendarName(name: string): string {
  return name
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
    .trim()
    .replaceAll(/[\\;,]/g, String.raw`\$&`);
}
