import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../../app/language.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { roundEuroText } from "../../../i18n/format.ts";
import type { MonitorPlace } from "../../../monitor/monitorTypes.ts";
import { AGENDA, AGENDA_STATES } from "../agendaWords.ts";
import { LIST } from "./listWords.ts";

interface AgendaTableProps {
  readonly agendas: readonly Agenda[];
  readonly places: readonly MonitorPlace[];
}

export function AgendaTable({ agendas, places }: AgendaTableProps) {
  const text = useText();
  const language = useLanguage();
  const nameOf = (code: string) => places.find((place) => place.code === code)?.name ?? code;
  return (
    <PlainTable
      caption={text(LIST.table)}
      hideCaption
      columns={[
        { label: text(LIST.agenda) },
        { label: text(LIST.where) },
        { label: text(LIST.period) },
        { label: text(LIST.state) },
        { label: text(LIST.goals), numeric: true },
        { label: text(LIST.actions), numeric: true },
        { label: text(LIST.budget), numeric: true },
      ]}
      rows={agendas.map((agenda) => [
        <span key="title">
          <Link to="/agendas/$id" params={{ id: agenda.id }} className="nl-link">
            {agenda.title}
          </Link>
          {agenda.generated ? <span className="badge badge--assumed agenda-badge">{text(AGENDA.example)}</span> : null}
        </span>,
        agenda.municipalities.map(nameOf).join(", "),
        `${agenda.from.slice(0, 4)}-${agenda.to.slice(0, 4)}`,
        text(AGENDA_STATES[agenda.state]),
        agenda.goals.length,
        agenda.actions.length,
        roundEuroText(agenda.actions.reduce((sum, { budget }) => sum + budget, 0) / 100, language),
      ])}
    />
  );
}
