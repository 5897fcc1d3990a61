import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface TradeOffPoint {
  readonly series: string;
  readonly label: string;
  readonly x: number;
  readonly xLow: number;
  readonly xHigh: number;
  readonly y: number;
  readonly yLow: number;
  readonly yHigh: number;
}

interface TradeOffChartProps {
  readonly points: readonly TradeOffPoint[];
  readonly series: readonly { readonly id: string; readonly label: string }[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xFormat: (value: number) => string;
  readonly yFormat: (value: number) => string;
}

const LOOKS = [
  { colour: PALETTE.main, symbol: "circle", dash: "none" },
  { colour: PALETTE.loss, symbol: "square", dash: "6 4" },
] as const;

/** Two things that pull against each other, both as a difference from nought: a line per way of doing it, a point per size, with a cross for the interval of both. */
export function TradeOffChart({ points, series, xLabel, yLabel, xFormat, yFormat }: TradeOffChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => ({
      height: Math.max(280, Math.min(420, width * 0.55)),
      r: { type: "identity" },
      marginLeft: 64,
      marginRight: 40,
      marginBottom: 50,
      marginTop: 32,
      x: {
        label: xLabel,
        labelArrow: "none",
        labelAnchor: "center",
        labelOffset: 42,
        grid: true,
        tickFormat: xFormat,
        nice: true,
        ticks: Math.max(3, Math.floor(width / 110)),
      },
      y: { label: yLabel, labelArrow: "none", grid: true, tickFormat: yFormat, nice: true, ticks: 6 },
      marks: [
        Plot.ruleX([0], { stroke: PALETTE.axis, strokeDasharray: "4 3" }),
        Plot.ruleY([0], { stroke: PALETTE.axis, strokeDasharray: "4 3" }),
        ...series.flatMap(({ id }, index) => lineMarks(points, id, LOOKS[index % LOOKS.length]!)),
      ],
    }),
    [points, series, xLabel, yLabel, xFormat, yFormat],
  );
  return (
    <>
      <ul className="key" aria-hidden="true">
        {series.map(({ id, label }, index) => (
          <li key={id} className="key__item">
            <span className={`key__line key__line--${index}`} />
            {label}
          </li>
        ))}
      </ul>
      <PlotView options={options} />
    </>
  );
}

function lineMarks(
  points: readonly TradeOffPoint[],
  series: string,
  { colour, symbol, dash }: (typeof LOOKS)[number],
): Plot.Markish[] {
  const own = points.filter((point) => point.series === series);
  const bar = { stroke: colour, strokeOpacity: 0.3, strokeWidth: 5 };
  return [
    Plot.link(own, { x1: "xLow", x2: "xHigh", y1: "y", y2: "y", ...bar }),
    Plot.link(own, { x1: "x", x2: "x", y1: "yLow", y2: "yHigh", ...bar }),
    Plot.line(own, { x: "x", y: "y", stroke: colour, strokeWidth: 2, strokeDasharray: dash }),
    Plot.dot(own, {
      x: "x",
      y: "y",
      r: ({ label }: TradeOffPoint) => (label === "" ? 4 : 13),
      symbol,
      fill: colour,
      stroke: "white",
    }),
    Plot.text(own, { x: "x", y: "y", text: "label", fill: "white", fontSize: 10, fontWeight: 600 }),
  ];
}
