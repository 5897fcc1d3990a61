import type { RoundView } from "../../api/admission.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { dayText } from "../../i18n/format.ts";
import { ADMISSION, CALENDAR_STATUS } from "./admissionWords.ts";

const BADGE = { met: "done", late: "failed", early: "failed", unknown: "queued" } as const;

/** How the days of a round stand to the national calendar, each with its source. */
export function CalendarList({ calendar }: Pick<RoundView, "calendar">) {
  const text = useText();
  const language = useLanguage();
  return (
    <ul className="plain-list stack">
      {calendar.map(({ id, status, date, message, article, link }) => (
        <li key={id}>
          <span className="sentence">{text(message)}</span>
          {date === null ? null : ` (${dayText(date, language)})`}{" "}
          <span className={`badge badge--${BADGE[status]}`}>{text(CALENDAR_STATUS[status])}</span>{" "}
          {link === null ? null : (
            <a href={link} className="nl-link note">
              {text(ADMISSION.source)}
              {article === null ? null : <span className="visually-hidden">: {article}</span>}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
