import type { ReportSeries } from "@kansrijk/core/progress/progressReport";
import { useCallback } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { TimeSeriesChart } from "../../charts/lazyCharts.ts";
import type { Series } from "../../charts/TimeSeriesChart.tsx";
import { axisFigure, figureText, yearText } from "../../monitor/figureText.ts";
import { PROGRESS } from "./progressWords.ts";

/** Lines over the years, with what is aimed at as a line of its own. */
export function SeriesBlock({ block, file }: { readonly block: ReportSeries; readonly file: string }) {
  const text = useText();
  const language = useLanguage();
  const { unit, decimals, isGap, target } = block;
  const onAxis = useCallback(
    (value: number) => axisFigure(value, { unit, decimals, isGap }, language),
    [unit, decimals, isGap, language],
  );
  const format = (value: number) => figureText(value, block, language);
  const lines: Series[] = block.lines.map(({ label, points }) => ({
    id: label.nl,
    label: text(label),
    points: points.map(({ year, ...figure }) => ({ time: year, ...figure })),
  }));
  const aim: Series[] = target
    ? [
        {
          id: "target",
          label: text(PROGRESS.target),
          points: [aimPoint(target.from.year, target.from.value), aimPoint(target.year, target.value)],
        },
      ]
    : [];
  const series = [...lines, ...aim];
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ time }) => time)))].sort((a, b) => a - b);
  return (
    <DataFigure
      title={text(block.caption)}
      summary={text(block.alt)}
      file={file}
      columns={[{ label: text(PROGRESS.year) }, ...series.map(({ label }) => ({ label, format }))]}
      rows={years.map((year) => [
        yearText(year),
        ...series.map(({ points }) => points.find(({ time }) => time === year)?.value ?? "x"),
      ])}
    >
      <TimeSeriesChart series={series} format={onAxis} timeFormat={yearText} />
    </DataFigure>
  );
}

function aimPoint(time: number, value: number | null) {
  return { time, value, low: null, high: null };
}
