import type { DutyEvidence, DutyLine } from "@kansrijk/core/agenda/dutyRegister";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { dayText } from "../../i18n/format.ts";
import { yearText } from "../../monitor/figureText.ts";
import { AGENDA } from "../agenda/agendaWords.ts";
import { DUTIES, DUTY_STATES } from "./dutyWords.ts";

const LOOKS: Readonly<Record<DutyLine["state"], string>> = {
  done: "badge--done",
  due: "badge--running",
  overdue: "badge--assumed",
  "not-recorded": "badge--tried",
};

interface DutyTableProps {
  readonly lines: readonly DutyLine[];
  readonly schoolYear: number;
}

/** How each duty stands in a school year, with what was recorded. */
export function DutyTable({ lines, schoolYear }: DutyTableProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="stand" className="section section--first">
      <h2 id="stand" className="nl-heading nl-heading--level-2">
        {text(DUTIES.inYear)} {yearText(schoolYear)}
      </h2>
      <PlainTable
        caption={`${text(DUTIES.inYear)} ${yearText(schoolYear)}`}
        hideCaption
        columns={[
          { label: text(DUTIES.duty) },
          { label: text(DUTIES.due) },
          { label: text(DUTIES.state) },
          { label: text(DUTIES.recorded) },
        ]}
        rows={lines.map((line) => [
          text(line.title),
          dayText(line.due, language),
          <span key="state">
            <span className={`badge ${LOOKS[line.state]}`}>{text(DUTY_STATES[line.state])}</span>
            <span className="note note--block">{text(line.text)}</span>
          </span>,
          line.evidence.length === 0 ? text(DUTIES.nothing) : <EvidenceList key="evidence" evidence={line.evidence} />,
        ])}
      />
    </section>
  );
}

function EvidenceList({ evidence }: { readonly evidence: readonly DutyEvidence[] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <ul className="plain-list">
      {evidence.map(({ on, source, id, agreements, participants, generated }) => (
        <li key={`${id} ${on}`}>
          {dayText(on, language)}
          {source === "meeting" ? (
            <>
              {", "}
              <Link to="/agendas/$id" params={{ id }} className="nl-link">
                {text(DUTIES.inAgenda)}
              </Link>
            </>
          ) : null}
          {participants.length === 0 ? null : `, ${text(DUTIES.with)} ${participants.join(", ")}`}
          {agreements.length === 0 ? null : <span className="note note--block">{agreements.join("; ")}</span>}
          {generated ? <span className="badge badge--assumed">{text(AGENDA.example)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
