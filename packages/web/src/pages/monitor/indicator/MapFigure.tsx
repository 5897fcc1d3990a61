import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { datasetsQuery } from "../../../api/queries.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { PlaceMap, type MapArea } from "../../../charts/PlaceMap.tsx";
import { numberText } from "../../../i18n/format.ts";
import { cellFigure, figureText, intervalText, shortFigure, SYMBOLS, yearText } from "../../../monitor/figureText.ts";
import { SHAPES_SIZE, type AreaShape } from "../../../monitor/areaShapes.ts";
import { bordersQuery } from "../../../monitor/monitorQueries.ts";
import { MOST_COMPARED } from "../../../monitor/monitorSearch.ts";
import { MONITOR } from "../monitorWords.ts";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { mapTones, type LegendTone } from "./mapTones.ts";
import type { MunicipalityFigure } from "./municipalityFigures.ts";

interface MapFigureProps {
  readonly view: IndicatorView;
  readonly table: IndicatorTable;
  readonly figures: readonly MunicipalityFigure[];
  /** The value of the country. */
  readonly whole: number | null;
}

const TILE = 26;

/** A tile per municipality: its colour says whether it surely differs from the country, or how high it is. */
export function MapFigure({ view, table, figures, whole }: MapFigureProps) {
  const text = useText();
  const language = useLanguage();
  const [seen, setSeen] = useState<string>();
  const { map = "difference" } = view.search;
  const { tones, toneOf } = useMemo(
    () => mapTones(figures, map, whole, table, language),
    [figures, map, whole, table, language],
  );
  const shapes = useBorders(view.search.borders ?? false);
  const areas = useMemo(
    () => areasOf({ view, table, figures, toneOf, language, drawn: shapes.drawn }),
    [view, table, figures, toneOf, language, shapes.drawn],
  );
  const size = shapes.drawn ? SHAPES_SIZE : sizeOf(areas);
  const format = (value: number) => figureText(value, table, language);
  return (
    <DataFigure
      title={`${text(table.title)}, ${text(INDICATOR.byMunicipality)}, ${yearText(view.year)}`}
      summary={`${summaryOf(tones, language)} ${text(shapes.drawn ? INDICATOR.mapBordersLead : INDICATOR.mapLead)}`}
      file={`${table.indicator}-${view.year}-gemeenten`}
      columns={[
        { label: text(INDICATOR.municipality) },
        { label: text(INDICATOR.value), format },
        { label: text(INDICATOR.low), format },
        { label: text(INDICATOR.high), format },
        { label: text(INDICATOR.pupils), format: (value) => numberText(value, language) },
      ]}
      rows={figures.map(({ place, cell }) => {
        const none = cell.symbol ?? "x";
        return [place.name, cell.value ?? none, cell.low ?? none, cell.high ?? none, cell.pupils ?? none];
      })}
    >
      <div className="map-choices no-print">
        <ColourField view={view} />
        {shapes.canDraw ? <BordersField view={view} /> : null}
      </div>
      <Legend tones={tones} />
      <div className="map-figure">
        <div className="map-figure__map">
          <PlaceMap
            label={text(INDICATOR.mapKeys)}
            areas={areas}
            tones={tones}
            size={size}
            least={TILE}
            onLook={setSeen}
            onChoose={(code) => toggle(view, code)}
          />
        </div>
        <div className="map-figure__side">
          <Seen figure={figures.find(({ place }) => place.code === seen)} table={table} />
        </div>
      </div>
    </DataFigure>
  );
}

function toggle({ search, change, place }: IndicatorView, code: string): void {
  const { compare = [] } = search;
  if (code === place) return;
  change({
    compare: compare.includes(code)
      ? compare.filter((other) => other !== code)
      : [...compare, code].slice(-MOST_COMPARED),
  });
}

interface AreasRequest extends Omit<MapFigureProps, "whole"> {
  readonly toneOf: readonly number[];
  readonly language: Language;
  readonly drawn: ReadonlyMap<string, AreaShape> | undefined;
}

function areasOf({ view, table, figures, toneOf, language, drawn }: AreasRequest): MapArea[] {
  const marked = new Set([view.place, ...(view.search.compare ?? [])]);
  return figures.flatMap(({ place, cell }, index): MapArea[] => {
    const outline = drawn ? drawn.get(place.code) : place.tile && { x: place.tile[0]! + 0.5, y: place.tile[1]! + 0.5 };
    if (!outline) return [];
    const interval = intervalText(cell, table, language);
    const why = cell.symbol && cell.value === null ? SYMBOLS[cell.symbol][language] : cellFigure(cell, table, language);
    return [
      {
        ...outline,
        code: place.code,
        label: `${place.name}: ${why}${interval === null ? "" : `, ${MONITOR.interval[language]} ${interval}`}`,
        short: cell.value === null ? (cell.symbol ?? "x") : shortFigure(cell.value, table, language),
        tone: toneOf[index]!,
        isMarked: marked.has(place.code),
      },
    ];
  });
}

/** Outlines when they were asked for and there are any. */
function useBorders(isAsked: boolean): {
  readonly canDraw: boolean;
  readonly drawn: ReadonlyMap<string, AreaShape> | undefined;
} {
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const canDraw = datasets.some(({ kind }) => kind === "area-shapes");
  const { data } = useQuery({ ...bordersQuery, enabled: canDraw && isAsked });
  return { canDraw, drawn: canDraw && isAsked ? data : undefined };
}

function sizeOf(areas: readonly MapArea[]): readonly [number, number] {
  return [Math.max(1, ...areas.map(({ x }) => x + 0.5)), Math.max(1, ...areas.map(({ y }) => y + 0.5))];
}

function summaryOf(tones: readonly LegendTone[], language: Language): string {
  const parts = tones.filter(({ count }) => count > 0).map(({ label, count }) => `${count} ${label}`);
  return `${MUNICIPALITIES[language]}: ${parts.join("; ")}.`;
}

const MUNICIPALITIES = { nl: "Gemeenten", en: "Municipalities" };

function ColourField({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const { map = "difference" } = view.search;
  return (
    <fieldset className="fieldset fieldset--inline">
      <legend className="field__label">{text(INDICATOR.mapColours)}</legend>
      {(["difference", "value"] as const).map((colours) => (
        <label key={colours} className="radio">
          <input
            type="radio"
            name="map"
            checked={map === colours}
            onChange={() => view.change({ map: colours === "value" ? "value" : undefined })}
          />
          {text(colours === "value" ? INDICATOR.mapValue : INDICATOR.mapDifference)}
        </label>
      ))}
    </fieldset>
  );
}

function BordersField({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const { borders = false } = view.search;
  return (
    <fieldset className="fieldset fieldset--inline">
      <legend className="field__label">{text(INDICATOR.mapForm)}</legend>
      {[false, true].map((isDrawn) => (
        <label key={String(isDrawn)} className="radio">
          <input
            type="radio"
            name="borders"
            checked={borders === isDrawn}
            onChange={() => view.change({ borders: isDrawn ? true : undefined })}
          />
          {text(isDrawn ? INDICATOR.mapBorders : INDICATOR.mapTiles)}
        </label>
      ))}
    </fieldset>
  );
}

function Legend({ tones }: { readonly tones: readonly LegendTone[] }) {
  return (
    <ul className="map-legend">
      {tones.map(({ label, fill, hatch, count }) => (
        <li key={label} className="map-legend__item">
          <span
            className={`map-legend__swatch${hatch ? ` map-legend__swatch--${hatch}` : ""}`}
            style={{ backgroundColor: fill }}
          />
          {label} ({count})
        </li>
      ))}
    </ul>
  );
}

interface SeenProps {
  readonly figure: MunicipalityFigure | undefined;
  readonly table: IndicatorTable;
}

function Seen({ figure, table }: SeenProps) {
  const text = useText();
  const language = useLanguage();
  if (!figure) return <p className="note no-print">{text(INDICATOR.mapHint)}</p>;
  const { place, cell } = figure;
  const interval = intervalText(cell, table, language);
  return (
    <div className="map-seen no-print">
      <p className="map-seen__name">{place.name}</p>
      <p className="map-seen__value">{cellFigure(cell, table, language)}</p>
      <p className="note">
        {cell.symbol ? text(SYMBOLS[cell.symbol]) : null}
        {interval ? `${text(MONITOR.interval)} ${interval}` : null}
        {cell.pupils === null ? null : `, ${numberText(cell.pupils, language)} ${text(MONITOR.pupils)}`}
      </p>
    </div>
  );
}
