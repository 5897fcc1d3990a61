import type { AgendasSearch } from "@kansrijk/core/agenda/agendasSearch";
import { chosenAgendas } from "@kansrijk/core/agenda/chosenAgendas";
import { THEMES } from "@kansrijk/core/policy/taxonomy";
import { useSuspenseQueries } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useText } from "../../../app/language.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { Page } from "../../../app/Page.tsx";
import { placesQuery } from "../../../monitor/monitorQueries.ts";
import type { MonitorPlace } from "../../../monitor/monitorTypes.ts";
import { agendasQuery } from "../agendaRecords.ts";
import { AGENDA } from "../agendaWords.ts";
import { DownloadLinks } from "../DownloadLinks.tsx";
import { AgendaMap } from "./AgendaMap.tsx";
import { AgendaTable } from "./AgendaTable.tsx";
import { LIST } from "./listWords.ts";

/** All agendas on a map and in a table. */
export function AgendasPage() {
  const text = useText();
  const search = useSearch({ from: "/agendas" });
  const [{ data: kept }, { data: places }] = useSuspenseQueries({ queries: [agendasQuery, placesQuery] });
  const provinces = new Map(places.map(({ code, province }) => [code, province]));
  const agendas = chosenAgendas(
    kept.map(({ record }) => record),
    search,
    (code) => provinces.get(code),
  );
  return (
    <Page title={text(AGENDA.agendas)} lead={text(LIST.lead)}>
      <p className="section section--first no-print">
        <Link to="/agendas/nieuw" className="utrecht-button utrecht-button--primary-action">
          {text(LIST.begin)}
        </Link>
      </p>
      {kept.length === 0 ? (
        <p className="empty section">{text(LIST.none)}</p>
      ) : (
        <>
          <Choices search={search} places={places} />
          {agendas.length === 0 ? (
            <p className="empty">{text(LIST.noneFound)}</p>
          ) : (
            <>
              <AgendaTable agendas={agendas} places={places} />
              <AgendaMap agendas={agendas} places={places} />
            </>
          )}
        </>
      )}
      <section aria-labelledby="bestanden" className="section">
        <h2 id="bestanden" className="nl-heading nl-heading--level-2">
          {text(LIST.downloads)}
        </h2>
        <DownloadLinks
          of={text(AGENDA.agendas)}
          links={["csv", "xlsx", "json"].map((format) => ({
            label: format.toUpperCase(),
            href: `/v1/collections/agendas?format=${format}`,
          }))}
        />
        <p className="section__part">
          <Link to="/plichten" className="nl-link">
            {text(LIST.toDuties)}
          </Link>
        </p>
      </section>
    </Page>
  );
}

function Choices({ search, places }: { readonly search: AgendasSearch; readonly places: readonly MonitorPlace[] }) {
  const text = useText();
  const navigate = useNavigate({ from: "/agendas" });
  const change = (changed: { readonly [K in keyof AgendasSearch]?: string | undefined }) =>
    void navigate({
      search: (now) => ({ ...now, ...changed }) as AgendasSearch,
      replace: true,
      resetScroll: false,
    });
  return (
    <search className="panel panel--row no-print" aria-label={text(LIST.filter)}>
      <ChoiceField
        label={text(LIST.theme)}
        choices={Object.entries(THEMES).map(([id, { label }]) => ({ id, label: text(label) }))}
        value={search.thema}
        none={text(LIST.allThemes)}
        onChoose={(thema) => change({ thema })}
      />
      <ChoiceField
        label={text(LIST.province)}
        choices={places.filter(({ kind }) => kind === "province").map(({ code, name }) => ({ id: code, label: name }))}
        value={search.provincie}
        none={text(LIST.allProvinces)}
        onChoose={(provincie) => change({ provincie })}
      />
    </search>
  );
}
