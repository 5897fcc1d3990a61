import type { MonitorSummary } from "@kansrijk/core/indicators/monitorSummary";
import { useQuery, useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Problem } from "../../components/Problem.tsx";
import { placesQuery, registersQuery, summaryQuery } from "../../monitor/monitorQueries.ts";
import type { MonitorSearch } from "../../monitor/monitorSearch.ts";
import type { MonitorPlace } from "../../monitor/monitorTypes.ts";
import { PlaceField } from "../../monitor/PlaceField.tsx";
import { MoreLinks } from "./MoreLinks.tsx";
import { ShareButtons } from "../../monitor/ShareButtons.tsx";
import { useMonitorSearch } from "../../monitor/useMonitorSearch.ts";
import { yearText } from "../../monitor/figureText.ts";
import { FieldSection } from "./FieldSection.tsx";
import { GeneratedNotice } from "./GeneratedNotice.tsx";
import { MONITOR } from "./monitorWords.ts";
import { Preparing } from "./Preparing.tsx";
import { RegisterField } from "./RegisterField.tsx";

/** The chances of a place on one screen, by field of action. */
export function MonitorPage() {
  const text = useText();
  const [search, change] = useMonitorSearch();
  const [{ data: places }, { data: registers }] = useSuspenseQueries({ queries: [placesQuery, registersQuery] });
  const code = search.place ?? "NL";
  const place = places.find((item) => item.code === code);
  return (
    <Page title={`${text(MONITOR.summaryOf)} ${nameOf(place, code, text(MONITOR.country))}`} lead={text(MONITOR.lead)}>
      <search className="panel panel--row panel--slim no-print" aria-label={text(MONITOR.choosePlace)}>
        <PlaceField
          label={text(MONITOR.choosePlace)}
          help={text(MONITOR.choosePlaceHelp)}
          places={places}
          value={place}
          onChoose={(chosen) => change({ place: chosen })}
        />
        <RegisterField value={search.data} onChoose={(data) => change({ data })} />
      </search>
      {registers.length === 0 ? <NoRegister /> : <Summary code={code} search={search} />}
    </Page>
  );
}

function nameOf(place: MonitorPlace | undefined, code: string, country: string): string {
  return code === "NL" ? country : (place?.name ?? code);
}

function NoRegister() {
  const text = useText();
  return (
    <>
      <p className="empty">
        {text(MONITOR.noRegister)}{" "}
        <Link to="/gegevens" className="nl-link">
          {text(MONITOR.toData)}
        </Link>
      </p>
      <RegisterOnItsWay />
    </>
  );
}

/** Looks again by itself when the example register is being made. */
function RegisterOnItsWay() {
  useQuery({ ...registersQuery, refetchInterval: 5000 });
  return <Preparing isQuiet />;
}

function Summary({ code, search }: { readonly code: string; readonly search: MonitorSearch }) {
  const { data: summary, error, isPlaceholderData } = useQuery(summaryQuery(code, search.data));
  if (error) return <Problem error={error} />;
  if (!summary) return <Preparing />;
  return (
    <div className={isPlaceholderData ? "is-old" : undefined} aria-busy={isPlaceholderData}>
      <SummaryView summary={summary} search={search} />
    </div>
  );
}

function SummaryView({ summary, search }: { readonly summary: MonitorSummary; readonly search: MonitorSearch }) {
  const text = useText();
  const year = Math.max(0, ...summary.fields.flatMap(({ tiles }) => tiles.map((tile) => tile.year)));
  return (
    <>
      <GeneratedNotice data={summary.data} />
      <div className="tiles-head" aria-hidden="true">
        <span>{text(MONITOR.fieldLabel)}</span>
        <div className="tiles-head__columns">
          <span>{text(MONITOR.indicatorLabel)}</span>
          <span>
            {text(MONITOR.valueLabel)}, {yearText(year)}
          </span>
          <span>{text(MONITOR.gapLabel)}</span>
          <span>{text(MONITOR.trendLabel)}</span>
          <span>{summary.place.code === "NL" ? null : text(MONITOR.compareLabel)}</span>
        </div>
      </div>
      {summary.fields.map((field) => (
        <FieldSection key={field.field} field={field} search={search} year={year} />
      ))}
      <Reading summary={summary} />
      <MoreLinks />
    </>
  );
}

function Reading({ summary }: { readonly summary: MonitorSummary }) {
  const text = useText();
  return (
    <section aria-labelledby="lezen" className="section">
      <h2 id="lezen" className="nl-heading nl-heading--level-2">
        {text(MONITOR.howToRead)}
      </h2>
      <div className="prose">
        <p className="nl-paragraph">{text(MONITOR.howToReadText)}</p>
        <p className="nl-paragraph">
          <strong>{text(MONITOR.howProtected)}:</strong> {text(summary.protection)}
        </p>
        <p className="nl-paragraph">
          <Link to="/tabel" className="nl-link">
            {text(MONITOR.toTable)}
          </Link>
          {". "}
          {text(MONITOR.toTableText)}
        </p>
      </div>
      <div className="section__part">
        <ShareButtons />
      </div>
    </section>
  );
}
