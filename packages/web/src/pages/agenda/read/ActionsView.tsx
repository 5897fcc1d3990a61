import type { Agenda, AgendaAction } from "@kansrijk/core/agenda/agenda";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { TimelineChart } from "../../../charts/lazyCharts.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { dayText, roundEuroText } from "../../../i18n/format.ts";
import { interventionsQuery } from "../agendaRecords.ts";
import { ACTION_STATES } from "../edit/editWords.ts";
import { PartnerNames } from "../partners/PartnerNames.tsx";
import { today } from "../today.ts";
import { READ } from "./readWords.ts";

const LOOKS = { planned: "open", running: "filled", done: "filled", stopped: "struck" } as const;

/** The actions as bars in time, and in full in a table. */
export function ActionsView({ agenda }: { readonly agenda: Agenda }) {
  const text = useText();
  return (
    <section aria-labelledby="acties" className="section">
      <h2 id="acties" className="nl-heading nl-heading--level-2">
        {text(READ.actions)}
      </h2>
      {agenda.actions.length === 0 ? (
        <p className="empty">{text(READ.noActions)}</p>
      ) : (
        <>
          <Bars agenda={agenda} />
          <ActionTable agenda={agenda} />
        </>
      )}
    </section>
  );
}

function Bars({ agenda }: { readonly agenda: Agenda }) {
  const text = useText();
  const { actions } = agenda;
  const count = (state: AgendaAction["state"]) => String(actions.filter((action) => action.state === state).length);
  const label = text(READ.today);
  const [day] = useState(today);
  const now = useMemo(() => ({ day, label }), [day, label]);
  const bars = useMemo(
    () => actions.map(({ title, from, to, state }) => ({ row: title, from, to, look: LOOKS[state] })),
    [actions],
  );
  const summary = text(READ.actionsSummary)
    .replace("{all}", String(actions.length))
    .replaceAll(/\{(planned|running|done|stopped)\}/g, (_, state: AgendaAction["state"]) => count(state));
  return (
    <DataFigure
      title={text(READ.actionsFigure)}
      summary={`${summary} ${text(READ.barsKey)}`}
      file={`${agenda.id}-acties`}
      columns={[
        { label: text(READ.action) },
        { label: text(READ.from) },
        { label: text(READ.to) },
        { label: text(READ.state) },
      ]}
      rows={actions.map(({ title, from, to, state }) => [title, from, to, text(ACTION_STATES[state])])}
    >
      <TimelineChart bars={bars} today={now} />
    </DataFigure>
  );
}

function ActionTable({ agenda }: { readonly agenda: Agenda }) {
  const text = useText();
  const language = useLanguage();
  const { data: interventions = [] } = useQuery(interventionsQuery);
  const goalName = (id: string) => agenda.goals.find((goal) => goal.id === id)?.title ?? id;
  const approach = (id: string | undefined) => {
    if (id === undefined) return text(READ.own);
    const title = interventions.find(({ record }) => record.id === id)?.record.title;
    return (
      <a href={`/interventies/${id}${language === "en" ? "?lang=en" : ""}`} className="nl-link">
        {title ? text(title) : id}
      </a>
    );
  };
  return (
    <PlainTable
      caption={text(READ.actions)}
      hideCaption
      columns={[
        { label: text(READ.action) },
        { label: text(READ.forGoal) },
        { label: text(READ.approach) },
        { label: text(READ.who) },
        { label: text(READ.when) },
        { label: text(READ.state) },
        { label: text(READ.budget), numeric: true },
      ]}
      rows={agenda.actions.map((action) => [
        action.title,
        action.goals.map(goalName).join("; "),
        approach(action.intervention),
        <Who key="who" action={action} municipalities={agenda.municipalities} />,
        `${dayText(action.from, language)} - ${dayText(action.to, language)}`,
        [text(ACTION_STATES[action.state]), ...(action.progress === "" ? [] : [action.progress])].join(". "),
        roundEuroText(action.budget / 100, language),
      ])}
    />
  );
}

interface WhoProps extends Pick<Agenda, "municipalities"> {
  readonly action: AgendaAction;
}

function Who({ action: { owner, partners }, municipalities }: WhoProps) {
  const text = useText();
  if (partners.length === 0) return owner;
  return (
    <>
      {owner}, {text(READ.with)} <PartnerNames partners={partners} municipalities={municipalities} />
    </>
  );
}
