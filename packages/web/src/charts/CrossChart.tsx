import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface CrossPoint {
  readonly label: string;
  readonly x: number;
  readonly xLow: number;
  readonly xHigh: number;
  readonly y: number;
  readonly yLow: number;
  readonly yHigh: number;
  readonly isChosen: boolean;
}

interface CrossChartProps {
  readonly points: readonly CrossPoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xFormat: (value: number) => string;
  readonly yFormat: (value: number) => string;
}

/** With more than this many points only the chosen one and the outer ones are named. */
const NAMED = 12;

/** Two measures of the same things against each other: a dot with the interval of both as a cross. */
export function CrossChart({ points, xLabel, yLabel, xFormat, yFormat }: CrossChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const bar = { stroke: PALETTE.main, strokeOpacity: 0.35, strokeWidth: 3 };
      return {
        height: Math.max(300, Math.min(460, width * 0.6)),
        marginLeft: 56,
        marginRight: 48,
        marginBottom: 50,
        marginTop: 32,
        x: {
          label: xLabel,
          labelArrow: "none",
          labelAnchor: "center",
          labelOffset: 42,
          grid: true,
          nice: true,
          inset: 12,
          tickFormat: xFormat,
          ticks: Math.max(3, Math.floor(width / 110)),
        },
        y: { label: yLabel, labelArrow: "none", grid: true, nice: true, inset: 12, tickFormat: yFormat, ticks: 6 },
        marks: [
          Plot.link(points, { x1: "xLow", x2: "xHigh", y1: "y", y2: "y", ...bar }),
          Plot.link(points, { x1: "x", x2: "x", y1: "yLow", y2: "yHigh", ...bar }),
          Plot.dot(
            points.filter(({ isChosen }) => !isChosen),
            { x: "x", y: "y", r: 5, fill: PALETTE.main, stroke: "white" },
          ),
          Plot.dot(
            points.filter(({ isChosen }) => isChosen),
            { x: "x", y: "y", r: 8, symbol: "diamond", fill: PALETTE.loss, stroke: "white" },
          ),
          Plot.text(named(points), { x: "x", y: "y", text: "label", dy: -14, fontSize: 12, fill: "currentColor" }),
        ],
      };
    },
    [points, xLabel, yLabel, xFormat, yFormat],
  );
  return <PlotView options={options} />;
}

function named(points: readonly CrossPoint[]): readonly CrossPoint[] {
  if (points.length <= NAMED) return points;
  const byX = points.toSorted((a, b) => a.x - b.x);
  const byY = points.toSorted((a, b) => a.y - b.y);
  const outer = new Set([byX[0], byX.at(-1), byY[0], byY.at(-1)]);
  return points.filter((point) => point.isChosen || outer.has(point));
}
