import { useCallback, useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { GroupChart } from "../../../charts/lazyCharts.ts";
import { numberText } from "../../../i18n/format.ts";
import { axisFigure, changeFigure, figureText, yearText } from "../../../monitor/figureText.ts";
import { MONITOR } from "../monitorWords.ts";
import { groupFigures } from "./groupPoints.ts";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";

/** Groups beside each other in one year, each with its interval, in all places that are compared. */
export function GroupSection({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const language = useLanguage();
  const { tables, by, year } = view;
  const figures = useMemo(() => groupFigures(tables, by, year, language), [tables, by, year, language]);
  const summary = useSummary(view);
  const { unit, decimals } = view.indicator;
  const onAxis = useCallback(
    (value: number) => axisFigure(value, { unit, decimals }, language),
    [unit, decimals, language],
  );
  if (figures.cells.length < 2) return null;
  const format = (value: number) => figureText(value, view.indicator, language);
  const breakdown = view.indicator.breakdownDetails.find(({ id }) => id === by);
  return (
    <section aria-labelledby="groepen" className="section">
      <h2 id="groepen" className="nl-heading nl-heading--level-2">
        {text(by === null ? INDICATOR.placesTitle : INDICATOR.groupTitle)}
      </h2>
      {breakdown?.note ? <p className="nl-paragraph section__lead">{text(breakdown.note)}</p> : null}
      <DataFigure
        title={`${text(view.indicator.title)}, ${breakdown ? `${text(breakdown.label)}, ` : ""}${yearText(year)}`}
        summary={summary}
        file={`${view.indicator.id}-${year}-${by ?? "all"}`}
        columns={[
          { label: text(INDICATOR.group) },
          { label: text(INDICATOR.place) },
          { label: text(INDICATOR.value), format },
          { label: text(INDICATOR.low), format },
          { label: text(INDICATOR.high), format },
          { label: text(INDICATOR.pupils), format: (value) => numberText(value, language) },
        ]}
        rows={figures.cells.map(({ group, place, cell }) => {
          const none = cell.symbol ?? "x";
          return [group, place, cell.value ?? none, cell.low ?? none, cell.high ?? none, cell.pupils ?? none];
        })}
      >
        <GroupChart rows={figures.rows} series={figures.series} points={figures.points} format={onAxis} />
      </DataFigure>
    </section>
  );
}

/** The gap between the ends of the breakdown in each place; without one the values themselves. */
function useSummary({ tables, by, year, indicator }: IndicatorView): string {
  const text = useText();
  const language = useLanguage();
  const gaps = tables.flatMap(({ gaps, place }) => {
    const gap = gaps.find((gap) => gap.year === year && gap.breakdown === by);
    if (!gap) return [];
    const groups = `${text(gap.group.label)} ${text(MONITOR.gapOf)} ${text(gap.against.label)}`;
    if (gap.value === null) return [`${place.name}, ${groups}: ${text(MONITOR.gapHidden)}.`];
    const sure = text(MONITOR[gap.certain ? "certain" : "uncertain"]);
    const change = changeFigure({ ...gap, change: gap.value }, indicator, language);
    return [`${place.name}, ${groups}: ${change}, ${sure}.`];
  });
  return gaps.length > 0 ? gaps.join(" ") : text(tables[0]!.statement);
}
