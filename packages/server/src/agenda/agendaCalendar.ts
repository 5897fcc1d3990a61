import type { Agenda } from "@kansrijk/core/agenda/agenda";
import type { DutyLine } from "@kansrijk/core/agenda/dutyRegister";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import ical, { ICalAlarmType, ICalEventStatus, type ICalCalendar, type ICalEventData } from "ical-generator";
import { calendarName } from "../exports/calendarName.ts";
import { calendarText } from "../exports/calendarText.ts";
import { meetingMoment } from "./meetingMoment.ts";

const DAY = 86_400;
const HOUR = 3_600_000;
/** So many days before the date of a goal or action a reminder is shown. */
const REMIND_DAYS = 14;

/** What a calendar is made from. */
export interface CalendarParts {
  readonly agenda: Agenda;
  /** When this version was kept: the stamp of all events. */
  readonly at: Date;
  readonly duties: readonly DutyLine[];
}

/** The meetings, dates of goals and actions, and duties of an agenda as iCalendar (RFC 5545). */
export function agendaCalendar({ agenda, at, duties }: CalendarParts, language: Language): string {
  const calendar = emptyCalendar(agenda.title, language);
  const example = agenda.generated ? WORDS.example[language] : "";
  const add = (event: ICalEventData): void => void calendar.createEvent({ stamp: at, ...event });
  for (const meeting of agenda.meetings) add(meetingEvent(agenda, meeting, example));
  for (const { id, title, by, why } of agenda.goals) {
    const summary = `${WORDS.goal[language]}: ${title}`;
    add({
      id: uid(agenda.id, id),
      ...wholeDay(by),
      summary,
      description: lines(why, example),
      alarms: reminder(REMIND_DAYS),
    });
  }
  for (const { id, title, to, state, owner } of agenda.actions) {
    if (state === "done" || state === "stopped") continue;
    const summary = `${WORDS.action[language]}: ${title}`;
    const description = lines(`${WORDS.owner[language]}: ${owner}`, example);
    add({ id: uid(agenda.id, id), ...wholeDay(to), summary, description, alarms: reminder(REMIND_DAYS) });
  }
  for (const line of duties) if (line.state !== "done") add(dutyEvent(line, language));
  return calendarText(calendar);
}

/** The duties that are still to be done, as iCalendar. `at` is the stamp of all events. */
export function dutyCalendar(title: string, duties: readonly DutyLine[], at: Date, language: Language): string {
  const calendar = emptyCalendar(title, language);
  for (const line of duties)
    if (line.state !== "done") calendar.createEvent({ stamp: at, ...dutyEvent(line, language) });
  return calendarText(calendar);
}

function emptyCalendar(name: string, language: Language): ICalCalendar {
  return ical({
    name: calendarName(name),
    prodId: { company: "Kansrijk", product: "agenda", language: language.toUpperCase() },
  });
}

function meetingEvent(agenda: Agenda, meeting: Agenda["meetings"][number], example: string): ICalEventData {
  const start = meetingMoment(meeting.start);
  const given = meeting.end === undefined ? start : meetingMoment(meeting.end);
  const end = given > start ? given : new Date(start.getTime() + HOUR);
  const items = meeting.items.map(({ title, decision }) => `- ${title}${decision === "" ? "" : `: ${decision}`}`);
  return {
    id: uid(agenda.id, meeting.id),
    start,
    end,
    summary: meeting.title,
    location: meeting.place || null,
    description: lines(...items, example),
    status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

function dutyEvent({ duty, title, municipality, due, remindOn, text }: DutyLine, language: Language): ICalEventData {
  const days = Math.round((Date.parse(due) - Date.parse(remindOn)) / (DAY * 1000));
  return {
    id: uid(`${duty}-${municipality}`, due),
    ...wholeDay(due),
    summary: `${WORDS.duty[language]}: ${title[language]} (${municipality})`,
    description: text[language],
    alarms: reminder(days),
  };
}

/** The library writes the day in UTC, wherever it runs. */
function wholeDay(day: string): Pick<ICalEventData, "start" | "allDay"> {
  return { start: new Date(`${day}T00:00:00Z`), allDay: true };
}

function reminder(days: number): NonNullable<ICalEventData["alarms"]> {
  return [{ type: ICalAlarmType.display, trigger: days * DAY }];
}

function uid(whole: string, part: string): string {
  return `${whole}-${part}@kansrijk`;
}

function lines(...parts: readonly string[]): string | null {
  return parts.filter((part) => part !== "").join("\n") || null;
}

const WORDS = {
  goal: { nl: "Doel bereikt?", en: "Goal reached?" },
  action: { nl: "Actie klaar?", en: "Action done?" },
  duty: { nl: "Plicht", en: "Duty" },
  owner: { nl: "Wie", en: "Who" },
  example: { nl: "Voorbeeld: verzonnen.", en: "Example: invented." },
} as const satisfies Record<string, Text>;
