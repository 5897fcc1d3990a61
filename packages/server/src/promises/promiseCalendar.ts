import { rowName, stableName, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { daysLater, periodOf } from "@kansrijk/core/promises/partialDate";
import { PROMISE_STATUS } from "@kansrijk/core/promises/promiseStatus";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import ical, { ICalAlarmRelatesTo, ICalAlarmType } from "ical-generator";
import { calendarText } from "../exports/calendarText.ts";
import { pageOf } from "./promisePage.ts";

const NAME: Text = { nl: "Beloften over gelijke kansen", en: "Promises on equal chances" };
const WEEK = 7 * 86_400;

interface CalendarSettings {
  readonly lang: Language;
  /** Where the pages stand, without a slash at the end; left out when that is not known. */
  readonly site?: string | undefined;
}

/**
 * iCalendar with an all-day event for the window of every promise that has an end, and an alarm a week before that end.
 * The same rows give the same bytes.
 */
export function promiseCalendar(rows: readonly PromiseRow[], { lang, site }: CalendarSettings): string {
  const calendar = ical({ name: NAME[lang], prodId: { company: "Kansrijk", product: "promises", language: lang } });
  for (const row of rows) {
    const { from, to, stated } = row.deadline;
    if (to === null) continue;
    const name = rowName(row);
    // The library writes the day in UTC, wherever it runs.
    const event = calendar.createEvent({
      id: `${stableName(row).replace(" ", "-")}@promises.kansrijk`,
      allDay: true,
      start: new Date(from),
      end: new Date(daysLater(to, 1)),
      stamp: new Date(lastNews(row)),
      summary: `${name}: ${row.subject[lang]} (${PROMISE_STATUS[row.status][lang]})`,
      description: `${row.text[lang]}\n"${stated}", ${row.letter}, ${row.place.heading || "-"}, ${row.place.paragraph}\n${row.explanation[lang]}`,
      ...(site === undefined ? {} : { url: pageOf(row.id, { lang, site }) }),
    });
    const description = `${name}: ${stated}`;
    // The maker of an alarm leaves out what it relates to (ical-generator 10.2), so it is said afterwards.
    event.createAlarm({ type: ICalAlarmType.display, trigger: WEEK, description }).relatesTo(ICalAlarmRelatesTo.end);
  }
  return calendarText(calendar);
}

/** The day of the last thing that is known about it, so that the bytes do not depend on the clock. */
function lastNews({ madeOn, updates }: PromiseRow): string {
  return updates.map(({ on }) => periodOf(on).to).reduce((a, b) => (b > a ? b : a), madeOn);
}
