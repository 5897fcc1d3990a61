import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useText } from "../../../app/language.ts";
import { Loading } from "../../../components/Loading.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { valuesQuery } from "../../../monitor/monitorQueries.ts";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { MapFigure } from "./MapFigure.tsx";
import { municipalityFigures } from "./municipalityFigures.ts";
import { OrderFigure } from "./OrderFigure.tsx";

/** All municipalities in one year, everybody together: on a map and in order. */
export function PlacesSection({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const { filter = [], data } = view.search;
  const asked = { indicator: view.indicator.id, place: "NL", years: [view.year], filter, data };
  const municipalities = useQuery(valuesQuery({ ...asked, by: ["municipality"] }));
  const country = useQuery(valuesQuery({ ...asked, by: [] }));
  const error = municipalities.error ?? country.error;
  return (
    <section aria-labelledby="gemeenten" className="section">
      <h2 id="gemeenten" className="nl-heading nl-heading--level-2">
        {text(INDICATOR.mapTitle)}
      </h2>
      {error ? <Problem error={error} /> : null}
      {municipalities.data && country.data ? (
        <Figures view={view} table={municipalities.data} country={country.data} />
      ) : error ? null : (
        <Loading />
      )}
    </section>
  );
}

interface FiguresProps {
  readonly view: IndicatorView;
  readonly table: IndicatorTable;
  readonly country: IndicatorTable;
}

function Figures({ view, table, country }: FiguresProps) {
  const figures = useMemo(() => municipalityFigures(table, view.places), [table, view.places]);
  const whole = country.cells[0]?.value ?? null;
  return (
    <>
      <MapFigure view={view} table={table} figures={figures} whole={whole} />
      <OrderFigure view={view} table={table} figures={figures} whole={whole} />
    </>
  );
}
