import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { keepPreviousData, useQueries, useQuery, useSuspenseQueries } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { Loading } from "../../../components/Loading.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { indicatorQuery, placesQuery, valuesQuery } from "../../../monitor/monitorQueries.ts";
import { PLACE_BREAKDOWNS } from "../../../monitor/groupBreakdowns.ts";
import type { IndicatorDetail } from "../../../monitor/monitorTypes.ts";
import { EVERYBODY, type MonitorSearch } from "../../../monitor/monitorSearch.ts";
import { useMonitorSearch } from "../../../monitor/useMonitorSearch.ts";
import { GeneratedNotice } from "../GeneratedNotice.tsx";
import { MONITOR } from "../monitorWords.ts";
import { DefinitionSection } from "./DefinitionSection.tsx";
import { GroupSection } from "./GroupSection.tsx";
import { IndicatorPanel } from "./IndicatorPanel.tsx";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { PartsSection } from "./PartsSection.tsx";
import { PlacesSection } from "./PlacesSection.tsx";
import { SeriesSection } from "./SeriesSection.tsx";
import { TableSection } from "./TableSection.tsx";

/** One indicator: its question as title, its answer in words, then pictures, places, table and definition. */
export function IndicatorPage() {
  const text = useText();
  const { indicator: id } = useParams({ from: "/monitor/$indicator" });
  const [{ data: indicator }, { data: places }] = useSuspenseQueries({ queries: [indicatorQuery(id), placesQuery] });
  const [search, change] = useMonitorSearch();
  const place = search.place ?? "NL";
  const by = breakdownOf(indicator, search.by);
  const main = useQuery({
    ...valuesQuery(questionOf(id, place, by, search)),
    placeholderData: keepPreviousData,
  });
  const others = useQueries({
    queries: comparedCodes(search).map((code) => ({
      ...valuesQuery(questionOf(id, code, by, search)),
      placeholderData: keepPreviousData,
    })),
  });
  const tables = [main, ...others].flatMap(({ data }) => (data ? [data] : []));
  const error = main.error ?? others.find((other) => other.error)?.error;
  const isOld = main.isPlaceholderData || others.some((other) => other.isPlaceholderData);
  const panel = { indicator, places, search, change, place, by, tables, year: yearOf(main.data, search.year) };
  return (
    <Page
      title={text(indicator.question)}
      above={<Back place={panel.places.find(({ code }) => code === place)?.name ?? place} search={search} />}
      lead={main.data ? text(main.data.statement) : undefined}
    >
      {main.data ? <GeneratedNotice data={main.data.data} /> : null}
      <IndicatorPanel view={panel} />
      {error ? <Problem error={error} /> : null}
      {main.data ? (
        <div className={isOld ? "is-old" : undefined} aria-busy={isOld}>
          <Sections view={panel} />
        </div>
      ) : error ? null : (
        <Loading />
      )}
    </Page>
  );
}

function Sections({ view }: { readonly view: IndicatorView }) {
  return (
    <>
      <SeriesSection view={view} />
      <GroupSection view={view} />
      <PartsSection view={view} />
      <PlacesSection view={view} />
      <TableSection view={view} />
      <DefinitionSection view={view} />
    </>
  );
}

function Back({ place, search }: { readonly place: string; readonly search: MonitorSearch }) {
  const text = useText();
  const { place: code, data } = search;
  return (
    <Link
      to="/monitor"
      search={{ ...(code === undefined ? {} : { place: code }), ...(data === undefined ? {} : { data }) }}
      className="nl-link"
    >
      {text(INDICATOR.back)} {search.place === undefined ? text(MONITOR.country) : place}
    </Link>
  );
}

function breakdownOf(
  { breakdowns, main }: Pick<IndicatorDetail, "breakdowns" | "main">,
  asked?: string,
): string | null {
  const offered = breakdowns.filter((id) => !PLACE_BREAKDOWNS.has(id));
  if (asked === EVERYBODY) return null;
  return offered.find((id) => id === asked) ?? offered.find((id) => id === main) ?? offered[0] ?? null;
}

/** A place that is shown alone is shown beside the country. */
function comparedCodes({ place, compare }: MonitorSearch): readonly string[] {
  return compare ?? (place === undefined ? [] : ["NL"]);
}

function questionOf(indicator: string, place: string, by: string | null, { filter = [], data }: MonitorSearch) {
  return {
    indicator,
    place,
    by: by === null ? ["year"] : ["year", by],
    filter: filter.filter((item) => !item.startsWith(`${by}:`)),
    data,
  };
}

/** The year that was asked for if it is there, else the newest that something is known about. */
function yearOf(table: IndicatorTable | undefined, asked: number | undefined): number {
  if (!table) return asked ?? 0;
  if (asked !== undefined && table.years.includes(asked)) return asked;
  const at = table.by.findIndex(({ id }) => id === "year");
  const known = table.cells.filter(({ value, symbol }) => value !== null || (symbol !== "x" && symbol !== "z"));
  return Math.max(...(known.length > 0 ? known.map(({ keys }) => Number(keys[at])) : table.years));
}
