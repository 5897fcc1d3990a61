import { agenda } from "@kansrijk/core/agenda/agenda";
import { expect, test } from "vitest";
import { exampleAgenda } from "../../../core/test/agendaExample.ts";
import { agendaCalendar } from "./agendaCalendar.ts";
import { meetingMoment } from "./meetingMoment.ts";

test.each([
  ["2026-03-29T02:30:00", "2026-03-29T01:30:00.000Z"],
  ["2026-03-29T03:30", "2026-03-29T01:30:00.000Z"],
  ["2026-07-01T10:00:00.5", "2026-07-01T08:00:00.000Z"],
  ["2026-07-01T10:00:00.250Z", "2026-07-01T10:00:00.000Z"],
  ["2026-07-01T10:00:00+05:00", "2026-07-01T05:00:00.000Z"],
])("every moment that an agenda may hold is one: %s", (text, moment) => {
  expect(agenda.shape.meetings.parse([{ id: "m", title: "t", start: text }])).toHaveLength(1);
  expect(meetingMoment(text).toISOString()).toBe(moment);
});

test("a meeting never ends before it begins, and an hour that does not exist takes no calendar away", () => {
  const [meeting] = agenda.shape.meetings.parse([
    { id: "m", title: "t", start: "2026-03-29T02:30:00", end: "2026-03-29T02:15:00" },
  ]);
  const text = agendaCalendar({ agenda: exampleAgenda({ meetings: [meeting!] }), at: new Date(0), duties: [] }, "nl");
  expect(text).toContain("DTSTART:20260329T013000Z\r\nDTEND:20260329T023000Z");
});
