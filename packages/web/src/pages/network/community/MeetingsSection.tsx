import type { CommunityMeeting } from "@kansrijk/core/network/community";
import { apiUrl } from "../../../api/apiUrl.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { dayText } from "../../../i18n/format.ts";
import { newId } from "../newId.ts";
import { NETWORK } from "../networkWords.ts";
import type { CommunityPartProps } from "./CommunityPage.tsx";
import { COMMUNITY } from "./communityWords.ts";
import { MeetingForm } from "./MeetingForm.tsx";

/** When they meet; to be put in one's own calendar. */
export function MeetingsSection({ community, isBusy, onChange }: CommunityPartProps) {
  const text = useText();
  const language = useLanguage();
  const { id, meetings } = community;
  const plan = ({ title, start }: { readonly title: string; readonly start: string }) => {
    const meeting: CommunityMeeting = {
      id: newId("bijeenkomst", new Set(meetings.map((one) => one.id))),
      title,
      start,
      virtual: true,
      place: "",
      cancelled: false,
      generated: false,
    };
    onChange({ meetings: [...meetings, meeting] });
  };
  return (
    <section aria-labelledby="bijeenkomsten" className="section">
      <h2 id="bijeenkomsten" className="nl-heading nl-heading--level-2">
        {text(COMMUNITY.meetings)}
      </h2>
      {meetings.length === 0 ? <p className="empty">{text(NETWORK.nobody)}</p> : null}
      <ul>
        {meetings
          .toSorted((a, b) => (a.start < b.start ? 1 : -1))
          .map((meeting) => (
            <li key={meeting.id}>
              {dayText(meeting.start.slice(0, 10), language)}, {meeting.start.slice(11, 16)}:{" "}
              <strong>{meeting.title}</strong>, {meeting.place || (meeting.virtual ? text(COMMUNITY.online) : "-")}
              {meeting.cancelled ? ` (${text(COMMUNITY.cancelled)})` : ""}
              {meeting.generated ? ` (${text(NETWORK.invented)})` : null}
              {meeting.link && !meeting.generated && !meeting.cancelled ? (
                <>
                  {" "}
                  <a href={meeting.link} className="nl-link">
                    {text(COMMUNITY.link)}
                    <span className="visually-hidden">: {meeting.title}</span>
                  </a>
                </>
              ) : null}
            </li>
          ))}
      </ul>
      <p>
        <a className="nl-link" href={apiUrl("/network/calendar", { community: id, lang: language })}>
          {text(COMMUNITY.calendar)}
        </a>
      </p>
      <MeetingForm isBusy={isBusy} onPlan={plan} />
    </section>
  );
}
