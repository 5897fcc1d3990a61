import type { ICalCalendar } from "ical-generator";

/** Control characters of users' texts, which no line of iCalendar may hold; ends of lines stay. */
const CONTROL = /[^\P{Cc}\t\r\n]/gu;

/** A calendar as iCalendar: the maker (ical-generator 10.2) leaves out the end of the last line (RFC 5545, 3.1). */
export function calendarText(calendar: ICalCalendar): string {
  return `${calendar.toString().trimEnd().replace(CONTROL, "")}\r\n`;
}
