import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useLanguage, useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { dayText } from "../../../i18n/format.ts";
import { placesQuery } from "../../../monitor/monitorQueries.ts";
import { Preparing } from "../../monitor/Preparing.tsx";
import { progressQuery } from "../agendaApi.ts";
import { agendaQuery } from "../agendaRecords.ts";
import { AGENDA, AGENDA_STATES } from "../agendaWords.ts";
import { ExampleNotice } from "../ExampleNotice.tsx";
import { ActionsView } from "./ActionsView.tsx";
import { AgreementsView } from "./AgreementsView.tsx";
import { AnalysisView } from "./AnalysisView.tsx";
import { FilesView } from "./FilesView.tsx";
import { GoalsView } from "./GoalsView.tsx";
import { HintList } from "./HintList.tsx";
import { MeetingsView } from "./MeetingsView.tsx";
import { MissingView } from "./MissingView.tsx";
import { MoneyView } from "./MoneyView.tsx";
import { READ } from "./readWords.ts";
import { VersionsView } from "./VersionsView.tsx";

/** An agenda to read: does it work, what happens, what was agreed. */
export function AgendaPage() {
  const { id } = useParams({ from: "/agendas/$id" });
  const { data } = useSuspenseQuery(agendaQuery(id));
  const progress = useQuery(progressQuery(id));
  const agenda = data.record;
  return (
    <Page title={agenda.title} above={<Above />} {...(agenda.summary === "" ? {} : { lead: agenda.summary })}>
      <ExampleNotice agenda={agenda} />
      <Facts agenda={agenda} version={data.version} />
      <Ways agenda={agenda} />
      {progress.error ? <Problem error={progress.error} /> : null}
      {progress.data ? <HintList hints={progress.data.hints} /> : null}
      {progress.isLoading ? <Preparing /> : <GoalsView agenda={agenda} progress={progress.data?.goals ?? []} />}
      <ActionsView agenda={agenda} />
      {progress.data ? <MoneyView totals={progress.data.totals} /> : null}
      <AnalysisView agenda={agenda} />
      <AgreementsView agenda={agenda} />
      <MeetingsView agenda={agenda} />
      {progress.data ? <MissingView agenda={agenda} completeness={progress.data.completeness} /> : null}
      <VersionsView agenda={agenda} version={data.version} />
      <FilesView agenda={agenda} />
    </Page>
  );
}

function Above() {
  const text = useText();
  return (
    <Link to="/agendas" className="nl-link">
      {text(AGENDA.agendas)}
    </Link>
  );
}

function Facts({ agenda, version }: { readonly agenda: Agenda; readonly version: number }) {
  const text = useText();
  const language = useLanguage();
  const { data: places = [] } = useQuery(placesQuery);
  const nameOf = (code: string) => places.find((place) => place.code === code)?.name ?? code;
  // The day is that of the adoption, also when the agenda is closed since.
  const on =
    agenda.adoptedOn && agenda.state === "adopted" ? ` ${text(READ.on)} ${dayText(agenda.adoptedOn, language)}` : "";
  return (
    <dl className="facts section section--first">
      <dt>{text(READ.municipalities)}</dt>
      <dd>{agenda.municipalities.map(nameOf).join(", ")}</dd>
      <dt>{text(READ.period)}</dt>
      <dd>
        {dayText(agenda.from, language)} {text(AGENDA.until)} {dayText(agenda.to, language)}
      </dd>
      <dt>{text(READ.owner)}</dt>
      <dd>{agenda.owner}</dd>
      <dt>{text(READ.state)}</dt>
      <dd>
        {text(AGENDA_STATES[agenda.state])}
        {on} ({text(READ.version)} {version})
      </dd>
    </dl>
  );
}

/** Where one can go from here. */
function Ways({ agenda }: { readonly agenda: Agenda }) {
  const text = useText();
  const language = useLanguage();
  const place = agenda.municipalities[0]!;
  return (
    <p className="buttons section__part no-print">
      <Link
        to="/agendas/$id/bewerken"
        params={{ id: agenda.id }}
        className="utrecht-button utrecht-button--primary-action"
      >
        {text(AGENDA.edit)}
      </Link>
      <Link to="/voortgang/$place" params={{ place }} className="utrecht-button utrecht-button--secondary-action">
        {text(READ.reportPage)}
      </Link>
      <a
        href={`/v1/progress/${place}/report.pdf?lang=${language}`}
        className="utrecht-button utrecht-button--secondary-action"
      >
        {text(READ.reportPdf)}
      </a>
    </p>
  );
}
