import type { AgendaGoal } from "@kansrijk/core/agenda/agenda";
import { schoolYearOf } from "@kansrijk/core/agenda/schoolYearOf";
import type { SeriesPoint } from "../../../charts/TimeSeriesChart.tsx";
import type { FigurePoint } from "../agendaApi.ts";

interface GoalSeries {
  /** The figure of the municipality, and the straight way from baseline to target; both at all years. */
  readonly figure: readonly SeriesPoint[];
  readonly path: readonly SeriesPoint[];
  readonly years: readonly number[];
}

/** What the chart of a goal draws. Without baseline or target there is no way to show. */
export function goalSeries(
  { baseline, target, by }: Pick<AgendaGoal, "baseline" | "target" | "by">,
  series: readonly FigurePoint[],
): GoalSeries {
  const end = Math.max(schoolYearOf(by), baseline?.year ?? 0);
  const hasPath = baseline !== undefined && baseline.value !== null && target !== undefined && end > baseline.year;
  const known = series.map(({ year }) => year);
  const own = hasPath ? Array.from({ length: end - baseline.year + 1 }, (_, at) => baseline.year + at) : [];
  const years = [...new Set([...known, ...own])].sort((a, b) => a - b);
  const share = (year: number) => (hasPath ? (year - baseline.year) / (end - baseline.year) : -1);
  return {
    years,
    figure: known.map((year) =>
      pointAt(
        year,
        series.find((point) => point.year === year),
      ),
    ),
    path: own.map((year) => ({
      ...pointAt(year, undefined),
      value: baseline!.value! + (target! - baseline!.value!) * share(year),
    })),
  };
}

function pointAt(year: number, point: FigurePoint | undefined): SeriesPoint {
  return { time: year, value: point?.value ?? null, low: point?.low ?? null, high: point?.high ?? null };
}
