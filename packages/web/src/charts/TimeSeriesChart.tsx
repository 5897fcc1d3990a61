import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PlotView } from "./PlotView.tsx";
import { seriesLook } from "./seriesLooks.ts";
import { spreadLabels } from "./spreadLabels.ts";
import { valueDomain } from "@kansrijk/core/numbers/valueDomain";

export interface SeriesPoint {
  readonly time: number;
  /** Null where no figure may or can be shown. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The value is only known to lie between `low` and `high`. */
  readonly isBand?: boolean;
  /** Symbol that stands in tables where there is no value. */
  readonly symbol?: string;
}

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly points: readonly SeriesPoint[];
}

interface TimeSeriesChartProps {
  readonly series: readonly Series[];
  readonly format: (value: number) => string;
  readonly timeFormat: (time: number) => string;
}

/** Narrower than this the lines carry a number, and the names stand in a list above the picture. */
const NARROW = 560;
const LINE = 17;
const MARGIN = { top: 16, bottom: 34, left: 58 };

/** A line with its 95% band per group, with the name at its end. A year without a figure breaks the line. */
export function TimeSeriesChart({ series, format, timeFormat }: TimeSeriesChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const isNarrow = width < NARROW;
      const marginRight = series.length < 2 ? 24 : isNarrow ? 28 : Math.min(200, width * 0.26);
      const height = Math.max(260, Math.min(400, width * 0.5));
      const domain = valueDomain(series.flatMap(({ points }) => points.flatMap(valuesOf)));
      const times = [...new Set(series.flatMap(({ points }) => points.map(({ time }) => time)))].sort((a, b) => a - b);
      const inner = height - MARGIN.top - MARGIN.bottom;
      return {
        height,
        marginTop: MARGIN.top,
        marginBottom: MARGIN.bottom,
        marginLeft: MARGIN.left,
        marginRight,
        x: { type: "linear", domain: [times[0] ?? 0, times.at(-1) ?? 1], label: null, inset: 8 },
        y: { domain, label: null, grid: true, tickFormat: format, ticks: 5 },
        marks: [
          Plot.axisX(fewer(times, Math.floor((width - MARGIN.left - marginRight) / 62)), {
            tickFormat: timeFormat,
            tickSize: 4,
            label: null,
          }),
          ...series.flatMap((line, index) => lineMarks(line, index)),
          ...(series.length < 2 ? [] : endLabels(series, domain, inner, isNarrow, marginRight)),
        ],
      };
    },
    [series, format, timeFormat],
  );
  return (
    <>
      {series.length < 2 ? null : (
        <ol className="series-key" aria-hidden="true">
          {series.map(({ id, label }, index) => (
            <li key={id} className="series-key__item" style={{ color: seriesLook(index).colour }}>
              <span className="series-key__label">{label}</span>
            </li>
          ))}
        </ol>
      )}
      <PlotView options={options} />
    </>
  );
}

function valuesOf({ value, low, high }: SeriesPoint): number[] {
  return [value, low, high].filter((number) => number !== null);
}

function lineMarks({ points }: Series, index: number): Plot.Markish[] {
  const { colour, symbol, dash } = seriesLook(index);
  const known = points.filter((point) => point.value !== null);
  return [
    Plot.areaY(points, {
      x: "time",
      y1: (point: SeriesPoint) => (point.isBand ? null : point.low),
      y2: (point: SeriesPoint) => (point.isBand ? null : point.high),
      fill: colour,
      fillOpacity: 0.14,
    }),
    Plot.ruleX(
      points.filter((point) => point.isBand),
      { x: "time", y1: "low", y2: "high", stroke: colour, strokeWidth: 4, strokeOpacity: 0.5 },
    ),
    Plot.ruleX(alone(points), {
      x: "time",
      y1: "low",
      y2: "high",
      stroke: colour,
      strokeWidth: 4,
      strokeOpacity: 0.25,
    }),
    Plot.lineY(points, { x: "time", y: "value", stroke: colour, strokeWidth: 2, strokeDasharray: dash }),
    Plot.dot(known, { x: "time", y: "value", fill: colour, stroke: "white", symbol, r: 4.5 }),
  ];
}

/** Points without a neighbour: a band needs two, so their interval is a line. */
function alone(points: readonly SeriesPoint[]): SeriesPoint[] {
  const isKnown = (at: number) => points[at] !== undefined && points[at].value !== null;
  return points.filter(
    ({ low, high }, at) => isKnown(at) && low !== null && high !== null && !isKnown(at - 1) && !isKnown(at + 1),
  );
}

interface EndLabel {
  readonly time: number;
  readonly value: number;
  readonly text: string;
  readonly dy: number;
  readonly index: number;
}

/** The name of each line at its last figure, moved apart where lines end close together. */
function endLabels(
  series: readonly Series[],
  [low, high]: readonly [number, number],
  inner: number,
  isNarrow: boolean,
  room: number,
): Plot.Markish[] {
  const ends = series.flatMap(({ label, points }, index) => {
    const last = points.findLast(({ value }) => value !== null);
    return last ? [{ index, label, time: last.time, value: last.value! }] : [];
  });
  const last = Math.max(...ends.map(({ time }) => time));
  const wanted = ends.map(({ value }) => inner * (1 - (value - low) / (high - low)));
  const lines = isNarrow ? 1 : Math.max(1, ...ends.map(({ label }) => Math.ceil(label.length / (room / 7.2))));
  const places = spreadLabels(wanted, LINE * lines, inner);
  const labels = ends.map((end, at): EndLabel => ({
    ...end,
    time: last,
    text: isNarrow ? String(end.index + 1) : end.label,
    dy: places[at]! - wanted[at]!,
  }));
  return labels.map((label) =>
    Plot.text([label], {
      x: "time",
      y: "value",
      text: "text",
      dx: 10,
      dy: label.dy,
      lineWidth: (room - 14) / 14,
      textAnchor: "start",
      lineAnchor: "middle",
      fill: seriesLook(label.index).colour,
      stroke: "white",
      strokeWidth: 3,
      fontWeight: 600,
    }),
  );
}

/** At most so many of the times, always with the last one, evenly apart. */
function fewer(times: readonly number[], most: number): number[] {
  const step = Math.max(1, Math.ceil(times.length / Math.max(2, most)));
  return times.filter((_, index) => (times.length - 1 - index) % step === 0);
}
