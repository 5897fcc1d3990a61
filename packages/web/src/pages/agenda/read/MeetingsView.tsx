import type { Agenda, AgendaMeeting } from "@kansrijk/core/agenda/agenda";
import { useQuery } from "@tanstack/react-query";
import { useLanguage, useText } from "../../../app/language.ts";
import { dayText } from "../../../i18n/format.ts";
import { dutiesQuery } from "../../duties/dutyQueries.ts";
import { READ } from "./readWords.ts";

/** Meetings, the newest first, with what was decided. */
export function MeetingsView({ agenda }: { readonly agenda: Agenda }) {
  const text = useText();
  const meetings = agenda.meetings.toSorted((a, b) => (a.start < b.start ? 1 : -1));
  return (
    <section aria-labelledby="overleg" className="section">
      <h2 id="overleg" className="nl-heading nl-heading--level-2">
        {text(READ.meetings)}
      </h2>
      {meetings.length === 0 ? <p className="note">{text(READ.noMeetings)}</p> : null}
      <ul className="reading-list">
        {meetings.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}

function MeetingItem({ meeting }: { readonly meeting: AgendaMeeting }) {
  const text = useText();
  const language = useLanguage();
  const { data: duties = [] } = useQuery(dutiesQuery);
  const duty = duties.find(({ record }) => record.id === meeting.duty)?.record;
  const times = [meeting.start, ...(meeting.end ? [meeting.end] : [])].map((moment) => moment.slice(11, 16));
  return (
    <li className="reading-list__item">
      <h3 className="nl-heading nl-heading--level-4">
        {meeting.title}
        {meeting.cancelled ? ` (${text(READ.cancelled)})` : null}
      </h3>
      <p className="note">
        {dayText(meeting.start.slice(0, 10), language)}, {times.join("-")}
        {meeting.place === "" ? null : `, ${meeting.place}`}
        {duty ? `. ${text(duty.title)}` : null}
      </p>
      <dl className="decisions">
        {meeting.items.map((item) => (
          <div key={item.id} className="decisions__item">
            <dt>{item.title}</dt>
            <dd>
              {item.decision === "" ? (
                <span className="note">{text(READ.noDecision)}</span>
              ) : (
                <>
                  <strong>{text(READ.decision)}:</strong> {item.decision}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {meeting.present.length === 0 ? null : (
        <p className="note">
          {text(READ.present)}: {meeting.present.join(", ")}
        </p>
      )}
    </li>
  );
}
