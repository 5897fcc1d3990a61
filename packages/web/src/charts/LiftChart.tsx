import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface LiftPoint {
  readonly percentile: number;
  readonly before: number;
  readonly after: number;
}

interface LiftChartProps {
  readonly points: readonly LiftPoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly beforeLabel: string;
  readonly afterLabel: string;
  readonly format: (value: number) => string;
}

/** Scores from low to high before and after a change; the gain is filled, and the 10th and 90th percentile are marked. */
export function LiftChart({ points, xLabel, yLabel, beforeLabel, afterLabel, format }: LiftChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => ({
      height: Math.max(280, Math.min(400, width * 0.55)),
      marginLeft: 56,
      marginRight: 24,
      marginBottom: 50,
      marginTop: 32,
      x: {
        domain: [0, 100],
        label: xLabel,
        labelArrow: "none",
        labelAnchor: "center",
        labelOffset: 42,
        ticks: [10, 25, 50, 75, 90],
        tickFormat: (value: number) => `${value}%`,
      },
      y: { label: yLabel, labelArrow: "none", grid: true, nice: true, tickFormat: format, ticks: 6 },
      marks: [
        Plot.ruleX([10, 90], { stroke: PALETTE.axis, strokeDasharray: "4 3" }),
        Plot.areaY(points, { x: "percentile", y1: "before", y2: "after", fill: PALETTE.gain, fillOpacity: 0.25 }),
        Plot.line(points, {
          x: "percentile",
          y: "before",
          stroke: PALETTE.axis,
          strokeWidth: 2,
          strokeDasharray: "6 4",
        }),
        Plot.line(points, { x: "percentile", y: "after", stroke: PALETTE.main, strokeWidth: 2.5 }),
        Plot.dot(
          points.filter(({ percentile }) => percentile === 10 || percentile === 90),
          { x: "percentile", y: "after", r: 5, fill: PALETTE.main, stroke: "white" },
        ),
      ],
    }),
    [points, xLabel, yLabel, format],
  );
  return (
    <>
      <ul className="key" aria-hidden="true">
        <li className="key__item">
          <span className="key__dot key__dot--open" />
          {beforeLabel}
        </li>
        <li className="key__item">
          <span className="key__dot" />
          {afterLabel}
        </li>
      </ul>
      <PlotView options={options} />
    </>
  );
}
