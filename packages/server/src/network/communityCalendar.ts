import type { Community, CommunityMeeting } from "@kansrijk/core/network/community";
import type { Language } from "@kansrijk/core/vocabulary/text";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { KeptRecord } from "../collections/recordStore.ts";
import { calendarName } from "../exports/calendarName.ts";
import { calendarText } from "../exports/calendarText.ts";
import { dutchMoment } from "../releases/dutchMoment.ts";

const HOUR = 3_600_000;

/**
 * The meetings of communities as iCalendar (RFC 5545), in UTC so that every calendar puts them at the right hour. The
 * stamp is the moment of the newest change, so that the same communities give the same bytes.
 */
export function communityCalendar(kept: readonly KeptRecord<Community>[], language: Language): string {
  const communities = kept.map(({ record }) => record);
  const stamp = new Date(Math.max(0, ...kept.map(({ at }) => (at === null ? 0 : Date.parse(at)))));
  const [only, ...more] = communities;
  const name = only && more.length === 0 ? only.title[language] : NAMES[language];
  const calendar = ical({
    name: calendarName(name),
    prodId: "//Kansrijk//Netwerk//NL",
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, title, meetings } of communities)
    for (const meeting of meetings) {
      const start = dutchMoment(meeting.start);
      if (!start) continue;
      const end = meeting.end === undefined ? undefined : dutchMoment(meeting.end);
      calendar.createEvent({
        id: `${id}-${meeting.id}@netwerk.kansrijk`,
        start,
        end: end ?? new Date(start.getTime() + HOUR),
        stamp,
        summary: `${title[language]}: ${meeting.title}`,
        location: meeting.place || (meeting.virtual ? ONLINE[language] : null),
        ...(meeting.link === undefined ? {} : { url: meeting.link }),
        ...(meeting.generated ? { description: EXAMPLE[language] } : {}),
        status: statusOf(meeting),
      });
    }
  return calendarText(calendar);
}

const NAMES = { nl: "Gemeenschappen gelijke kansen", en: "Communities for equal chances" };
const ONLINE = { nl: "Online", en: "Online" };
const EXAMPLE = { nl: "Voorbeeld: verzonnen", en: "Example: made up" };

function statusOf({ cancelled }: CommunityMeeting): ICalEventStatus {
  return cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;
}
