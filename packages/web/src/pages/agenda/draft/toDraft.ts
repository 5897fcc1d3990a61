import type { Agenda, AgendaMeeting } from "@kansrijk/core/agenda/agenda";
import type { AgendaDraft, MeetingDraft } from "./agendaDraft.ts";
import { typedEuros } from "./centsOf.ts";

/** An agenda as it stands in the form. */
export function toDraft(agenda: Agenda): AgendaDraft {
  return {
    ...agenda,
    adoptedOn: agenda.adoptedOn ?? "",
    goals: agenda.goals.map((goal) => ({
      ...goal,
      target: goal.target === undefined ? "" : String(goal.target).replace(".", ","),
    })),
    actions: agenda.actions.map((action) => ({
      ...action,
      intervention: action.intervention ?? "",
      partners: action.partners.join("\n"),
      budget: typedEuros(action.budget),
      spent: typedEuros(action.spent),
    })),
    agreements: agenda.agreements.map((agreement) => ({
      ...agreement,
      with: agreement.with.join("\n"),
      until: agreement.until ?? "",
    })),
    meetings: agenda.meetings.map(meetingDraft),
  };
}

function meetingDraft({ start, end = "", duty = "", present, ...meeting }: AgendaMeeting): MeetingDraft {
  return {
    ...meeting,
    day: start.slice(0, 10),
    start: start.slice(11, 16),
    end: end.slice(11, 16),
    keptStart: start,
    keptEnd: end,
    duty,
    present: present.join("\n"),
  };
}
