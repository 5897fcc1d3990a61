import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { valuesQuery } from "../../../monitor/monitorQueries.ts";
import { LineFigure } from "./LineFigure.tsx";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { seriesOf } from "./seriesOf.ts";
import { YearLines } from "./YearLines.tsx";

/** How the figure went over the years: by group for the place, and for everybody beside other places. */
export function SeriesSection({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const [table] = view.tables;
  return (
    <section aria-labelledby="verloop" className="section section--first">
      <h2 id="verloop" className="nl-heading nl-heading--level-2">
        {text(INDICATOR.seriesTitle)}
      </h2>
      {table && (view.by !== null || view.tables.length === 1) ? <YearLines table={table} by={view.by} /> : null}
      <ComparedFigure view={view} />
    </section>
  );
}

/** Everybody in each of the places: groups of five places in one picture would be too many lines. */
function ComparedFigure({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const language = useLanguage();
  const codes = view.tables.length < 2 ? [] : view.tables.map(({ place }) => place.code);
  const { filter = [], data } = view.search;
  const asked = useQueries({
    queries: codes.map((place) => valuesQuery({ indicator: view.indicator.id, place, by: ["year"], filter, data })),
  });
  const tables = asked.flatMap(({ data }): IndicatorTable[] => (data ? [data] : []));
  const isComplete = tables.length === codes.length && tables.length > 1;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the tables are the same as long as their ids are
  const series = useMemo(() => tables.flatMap((table) => seriesOf(table, null, language)), [idsOf(tables), language]);
  if (!isComplete) return null;
  return (
    <div className="section__part">
      <LineFigure
        title={text(INDICATOR.seriesCompared)}
        summary={tables.map(({ statement }) => text(statement)).join(" ")}
        file={`${view.indicator.id}-${codes.join("-")}`}
        series={series}
        years={tables[0]!.years}
        style={tables[0]!}
      />
    </div>
  );
}

function idsOf(tables: readonly IndicatorTable[]): string {
  return tables.map(({ data, definition, place }) => `${data.sha256} ${definition} ${place.code}`).join();
}
