import { useCallback } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { TimeSeriesChart } from "../../../charts/lazyCharts.ts";
import type { Series } from "../../../charts/TimeSeriesChart.tsx";
import { valueDomain } from "@kansrijk/core/numbers/valueDomain";
import { axisFigure, figureText, yearText, type FigureStyle } from "../../../monitor/figureText.ts";
import { INDICATOR } from "./indicatorWords.ts";

interface LineFigureProps {
  readonly title: string;
  readonly summary: string;
  readonly file: string;
  readonly series: readonly Series[];
  readonly years: readonly number[];
  readonly style: FigureStyle;
}

/** Lines over the years with what they say in words, as a table and to keep. */
export function LineFigure({ title, summary, file, series, years, style }: LineFigureProps) {
  const text = useText();
  const language = useLanguage();
  const { unit, decimals } = style;
  const onAxis = useCallback(
    (value: number) => axisFigure(value, { unit, decimals }, language),
    [unit, decimals, language],
  );
  const format = (value: number) => figureText(value, style, language);
  const [from] = valueDomain(
    series.flatMap(({ points }) =>
      points.flatMap(({ value, low, high }) => [value, low, high].filter((item) => item !== null)),
    ),
  );
  return (
    <DataFigure
      title={title}
      summary={`${summary} ${text(INDICATOR.bandNote)}${from > 0 ? ` ${text(INDICATOR.axisNote)}` : ""}`}
      file={file}
      columns={[
        { label: text(INDICATOR.year) },
        ...series.flatMap(({ label }) => [
          { label, format },
          { label: `${label}, ${text(INDICATOR.low).toLowerCase()}`, format },
          { label: `${label}, ${text(INDICATOR.high).toLowerCase()}`, format },
        ]),
      ]}
      rows={years.map((year) => [
        yearText(year),
        ...series.flatMap(({ points }) => {
          const point = points.find(({ time }) => time === year);
          const none = point?.symbol ?? "x";
          return [point?.value ?? none, point?.low ?? none, point?.high ?? none];
        }),
      ])}
    >
      <TimeSeriesChart series={series} format={onAxis} timeFormat={yearText} />
    </DataFigure>
  );
}
