import type { AgendaGoal } from "@kansrijk/core/agenda/agenda";
import { useCallback, useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { TimeSeriesChart } from "../../../charts/lazyCharts.ts";
import { axisFigure, figureText, yearText } from "../../../monitor/figureText.ts";
import type { AgendaFigure } from "../agendaApi.ts";
import { goalSeries } from "./goalSeries.ts";
import { READ } from "./readWords.ts";
import { styleOfFigure } from "./styleOfFigure.ts";

interface GoalChartProps {
  readonly goal: AgendaGoal;
  readonly figure: AgendaFigure;
}

/** The figure of a goal over the years with its interval, and the straight way to the target. */
export function GoalChart({ goal, figure }: GoalChartProps) {
  const text = useText();
  const language = useLanguage();
  const style = useMemo(() => styleOfFigure(figure), [figure]);
  const own = figure.places.find(({ place }) => place.code === figure.subject);
  const { years, figure: points, path } = useMemo(() => goalSeries(goal, own?.series ?? []), [goal, own]);
  const onAxis = useCallback((value: number) => axisFigure(value, style, language), [style, language]);
  const [figureLabel, pathLabel] = [own?.place.name ?? text(READ.figure), text(READ.path)];
  const series = useMemo(
    () => [
      { id: "figure", label: figureLabel, points },
      ...(path.length === 0 ? [] : [{ id: "path", label: pathLabel, points: path }]),
    ],
    [figureLabel, pathLabel, points, path],
  );
  if (!own || points.length === 0) return own?.refusal ? <p className="note">{text(own.refusal)}</p> : null;
  const format = (value: number) => figureText(value, style, language);
  const title = `${text(figure.title)}${figure.group ? `, ${text(figure.group).toLowerCase()}` : ""}`;
  return (
    <DataFigure
      title={title}
      summary={text(READ.band)}
      file={`${goal.id}-${figure.subject}`}
      columns={[
        { label: text(READ.year) },
        { label: figureLabel, format },
        { label: text(READ.low), format },
        { label: text(READ.high), format },
        { label: pathLabel, format },
      ]}
      rows={years.map((year) => {
        const point = points.find(({ time }) => time === year);
        const values = [point?.value, point?.low, point?.high, path.find(({ time }) => time === year)?.value];
        return [yearText(year), ...values.map((value) => value ?? "x")];
      })}
    >
      <TimeSeriesChart series={series} format={onAxis} timeFormat={yearText} />
    </DataFigure>
  );
}
