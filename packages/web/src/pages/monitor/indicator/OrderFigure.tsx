import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { useCallback, useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { OrderChart } from "../../../charts/lazyCharts.ts";
import { axisFigure, figureText, yearText } from "../../../monitor/figureText.ts";
import { rankPlaces, type RankedPlace } from "../../../monitor/rankPlaces.ts";
import { MONITOR } from "../monitorWords.ts";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { MunicipalityFigure } from "./municipalityFigures.ts";

interface OrderFigureProps {
  readonly view: IndicatorView;
  readonly table: IndicatorTable;
  readonly figures: readonly MunicipalityFigure[];
  readonly whole: number | null;
}

/** Municipalities by value with the ranks their intervals allow: no precision that is not there. */
export function OrderFigure({ view, table, figures, whole }: OrderFigureProps) {
  const text = useText();
  const language = useLanguage();
  const ranked = useMemo(() => rankPlaces(figures.flatMap(known)), [figures]);
  const { place, search } = view;
  const places = useMemo(() => {
    const marked = new Set([place, ...(search.compare ?? [])]);
    return ranked.map((item) => ({ ...item, isMarked: marked.has(item.code) }));
  }, [ranked, place, search.compare]);
  const { unit, decimals } = table;
  const onAxis = useCallback(
    (value: number) => axisFigure(value, { unit, decimals }, language),
    [unit, decimals, language],
  );
  const country = text(MONITOR.country);
  const reference = useMemo(() => (whole === null ? null : { label: country, value: whole }), [whole, country]);
  if (ranked.length < 2) return null;
  const format = (value: number) => figureText(value, table, language);
  return (
    <div className="section__part">
      <DataFigure
        title={`${text(INDICATOR.orderTitle)}, ${yearText(view.year)}`}
        summary={`${summaryOf(places, language)} ${text(INDICATOR.orderLead)}`}
        file={`${table.indicator}-${view.year}-volgorde`}
        columns={[
          { label: text(INDICATOR.municipality) },
          { label: text(INDICATOR.rank) },
          { label: text(INDICATOR.strip) },
          { label: text(INDICATOR.value), format },
          { label: text(INDICATOR.low), format },
          { label: text(INDICATOR.high), format },
        ]}
        rows={ranked.map((item) => [
          item.name,
          rankText(item, language),
          String(item.band + 1),
          item.value,
          item.low,
          item.high,
        ])}
      >
        <OrderChart places={places} format={onAxis} reference={reference} />
      </DataFigure>
    </div>
  );
}

function known({ place, cell: { value, low, high } }: MunicipalityFigure) {
  return value === null || low === null || high === null
    ? []
    : [{ code: place.code, name: place.name, value, low, high }];
}

function rankText({ from, to }: RankedPlace, language: "nl" | "en"): string {
  return from === to ? String(from) : `${from} ${TO[language]} ${to}`;
}

const TO = { nl: "tot en met", en: "to" };

/** What can be said of the places that are marked, or of the ends when none is. */
function summaryOf(places: readonly (RankedPlace & { readonly isMarked: boolean })[], language: "nl" | "en"): string {
  const marked = places.filter(({ isMarked }) => isMarked);
  const total = places.length;
  if (marked.length === 0) {
    const first = places.filter(({ from }) => from === 1).length;
    return language === "nl"
      ? `${first} van de ${total} gemeenten kunnen de hoogste zijn.`
      : `${first} of the ${total} municipalities can be the highest.`;
  }
  return marked
    .map((place) =>
      language === "nl"
        ? `${place.name} kan op plaats ${rankText(place, language)} van ${total} staan.`
        : `${place.name} can have rank ${rankText(place, language)} of ${total}.`,
    )
    .join(" ");
}
