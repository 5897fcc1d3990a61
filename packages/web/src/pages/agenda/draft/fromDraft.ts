import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";
import type { ActionDraft, AgendaDraft, AgreementDraft, GoalDraft, MeetingDraft } from "./agendaDraft.ts";
import { centsOf } from "./centsOf.ts";
import { faultOf, type DraftFault } from "./draftFault.ts";
import { linesOf } from "./linesOf.ts";
import { numberOf } from "./numberOf.ts";
import { orderFaults } from "./orderFaults.ts";

type DraftReading =
  | { readonly ok: true; readonly agenda: Agenda }
  | { readonly ok: false; readonly faults: readonly DraftFault[] };

/** Makes an agenda of what was typed, or says for each field what is wrong with it. */
export function fromDraft(draft: AgendaDraft): DraftReading {
  const read = agenda.safeParse(unchecked(draft));
  const faults = [
    ...(read.success ? [] : read.error.issues.map((issue) => faultOf(issue, draft))),
    ...orderFaults(draft),
  ];
  // Of one field the first fault is enough.
  const perField = [...new Map(faults.toReversed().map((fault) => [fault.field, fault])).values()].toReversed();
  return read.success && perField.length === 0 ? { ok: true, agenda: read.data } : { ok: false, faults: perField };
}

/** What was typed in the shape of an agenda, also when it is not right (yet): to see what is missing while somebody types. */
export function unchecked(draft: AgendaDraft): Agenda {
  const { goals, actions, agreements, meetings, adoptedOn } = draft;
  return {
    ...draft,
    adoptedOn: optional(adoptedOn),
    goals: goals.map(goalOf),
    actions: actions.map(actionOf),
    agreements: agreements.map(agreementOf),
    meetings: meetings.map(meetingOf),
  } as unknown as Agenda;
}

function goalOf({ target, figure, baseline, ...goal }: GoalDraft): unknown {
  return {
    ...goal,
    ...(figure === undefined ? {} : { figure }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(target.trim() === "" ? {} : { target: numberOf(target) ?? Number.NaN }),
  };
}

function actionOf({ intervention, partners, budget, spent, ...action }: ActionDraft): unknown {
  return {
    ...action,
    intervention: optional(intervention),
    partners: linesOf(partners),
    budget: centsOf(budget) ?? Number.NaN,
    spent: centsOf(spent) ?? Number.NaN,
  };
}

function agreementOf({ with: parties, until, ...agreement }: AgreementDraft): unknown {
  return { ...agreement, with: linesOf(parties), until: optional(until) };
}

function meetingOf({ day, start, end, keptStart, keptEnd, duty, present, ...meeting }: MeetingDraft): unknown {
  return {
    ...meeting,
    start: momentOf(day, start, keptStart),
    ...(end === "" ? {} : { end: momentOf(day, end, keptEnd) }),
    duty: optional(duty),
    present: linesOf(present),
  };
}

/** Length of a moment up to its minutes: `2027-03-02T14:30`. */
const MINUTES = 16;

function momentOf(day: string, time: string, kept: string): string {
  const typed = `${day}T${time}`;
  return kept.slice(0, MINUTES) === typed ? kept : typed;
}

function optional(typed: string): string | undefined {
  return typed.trim() === "" ? undefined : typed;
}
