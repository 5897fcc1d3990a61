import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";
import { rowRoom } from "./rows.ts";
import { seriesLook } from "./seriesLooks.ts";
import { valueDomain } from "@kansrijk/core/numbers/valueDomain";

export interface GroupPoint {
  /** Name of the group. */
  readonly row: string;
  /** Place of the series among `series`. */
  readonly series: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is no value, shown where it would stand. */
  readonly note?: string;
}

interface GroupChartProps {
  readonly rows: readonly string[];
  readonly series: readonly string[];
  readonly points: readonly GroupPoint[];
  readonly format: (value: number) => string;
}

const APART = 15;

/** Per group a dot with its interval for each place; a figure that cannot be shown says so in its own row. */
export function GroupChart({ rows, series, points, format }: GroupChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const { margin, row, lineWidth } = rowRoom(width);
      const domain = valueDomain(
        points.flatMap(({ value, low, high }) => [value, low, high].filter((n) => n !== null)),
      );
      return {
        height: 44 + rows.length * Math.max(row, series.length * APART + 14),
        marginLeft: margin,
        marginRight: 24,
        marginBottom: 30,
        marginTop: 8,
        x: {
          domain,
          label: null,
          grid: true,
          tickFormat: format,
          ticks: Math.max(3, Math.floor((width - margin) / 90)),
        },
        y: { domain: [...rows], label: null },
        marks: [
          Plot.axisY({ tickSize: 0, lineWidth, label: null }),
          ...(domain[0] < 0 && domain[1] > 0 ? [Plot.ruleX([0], { stroke: PALETTE.axis })] : []),
          ...series.flatMap((_, index) => seriesMarks(points, index, series.length, domain[0])),
        ],
      };
    },
    [rows, series, points, format],
  );
  return (
    <>
      {series.length < 2 ? null : (
        <ul className="key" aria-hidden="true">
          {series.map((name, index) => (
            <li key={name} className="key__item">
              <SeriesMark index={index} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <PlotView options={options} />
    </>
  );
}

/** The dot of a series, as it stands in the picture. */
function SeriesMark({ index }: { readonly index: number }) {
  const { colour, symbol } = seriesLook(index);
  const draw = useCallback(
    (place: HTMLSpanElement | null) => {
      const drawn = Plot.dot([0], { x: 8, y: 8, r: 5, symbol, fill: colour }).plot({
        width: 16,
        height: 16,
        margin: 0,
        x: { type: "identity", axis: null },
        y: { type: "identity", axis: null },
      });
      place?.replaceChildren(drawn);
    },
    [colour, symbol],
  );
  return <span ref={draw} className="key__mark" />;
}

function seriesMarks(points: readonly GroupPoint[], index: number, count: number, start: number): Plot.Markish[] {
  const { colour, symbol } = seriesLook(index);
  const dy = (index - (count - 1) / 2) * APART;
  const own = points.filter((point) => point.series === index);
  const known = own.filter(({ value }) => value !== null);
  return [
    Plot.link(
      own.filter(({ low, high }) => low !== null && high !== null),
      { x1: "low", x2: "high", y1: "row", y2: "row", dy, stroke: colour, strokeWidth: 4, strokeOpacity: 0.35 },
    ),
    Plot.dot(known, { x: "value", y: "row", dy, r: 5, symbol, fill: colour, stroke: "white" }),
    Plot.text(
      own.filter(({ value, note }) => value === null && note !== undefined),
      {
        x: () => start,
        y: "row",
        dy,
        dx: 6,
        text: "note",
        textAnchor: "start",
        fill: PALETTE.axis,
        fontStyle: "italic",
      },
    ),
  ];
}
