import type { AgendaDraft } from "./agendaDraft.ts";
import { DRAFT } from "./draftWords.ts";
import type { DraftFault } from "./draftFault.ts";

/** What lies in the wrong order in time: an end before its beginning. */
export function orderFaults({ from, to, actions, agreements, meetings }: AgendaDraft): DraftFault[] {
  return [
    ...before(from, to, "to"),
    ...actions.flatMap((action, at) => before(action.from, action.to, `actions.${at}.to`)),
    ...agreements.flatMap((agreement, at) => before(agreement.on, agreement.until, `agreements.${at}.until`)),
    ...meetings.flatMap((meeting, at) => before(meeting.start, meeting.end, `meetings.${at}.end`)),
  ];
}

/** ISO dates and times sort as text; what is empty is not compared. */
function before(start: string, end: string, field: string): DraftFault[] {
  return start !== "" && end !== "" && end < start ? [{ field, message: DRAFT.endBeforeStart }] : [];
}
