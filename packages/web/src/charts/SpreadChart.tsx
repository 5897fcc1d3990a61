import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";
import { rowRoom } from "./rows.ts";

export interface SpreadRow {
  readonly label: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** What happened, drawn as a diamond beside what is to be expected. */
  readonly draw?: number | null;
  /** Drawn apart from the others. */
  readonly isWhole?: boolean;
}

interface SpreadChartProps {
  readonly rows: readonly SpreadRow[];
  /** Left out when the title of the picture says it. */
  readonly xLabel?: string;
  readonly format: (value: number) => string;
  /** Begin at nought; without it the picture begins near the smallest value. */
  readonly fromZero?: boolean;
  /** A value all rows are read against, drawn as a line. */
  readonly reference?: number;
}

/** Per row a band in which 95% of the lotteries lie, a dot for the mean, and a diamond for what this draw gave. */
export function SpreadChart({ rows, xLabel, format, fromZero = false, reference }: SpreadChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const { margin, row, lineWidth } = rowRoom(width);
      return {
        height: (xLabel === undefined ? 40 : 62) + rows.length * row,
        marginLeft: margin,
        marginRight: 24,
        marginBottom: xLabel === undefined ? 28 : 50,
        marginTop: 8,
        x: {
          domain: domainOf(rows, fromZero, reference),
          label: xLabel ?? null,
          labelArrow: "none",
          labelAnchor: "center",
          labelOffset: 42,
          grid: true,
          tickFormat: format,
          ticks: Math.max(3, Math.floor((width - margin) / 90)),
        },
        y: { domain: rows.map(({ label }) => label), label: null },
        marks: [
          Plot.axisY({ tickSize: 0, lineWidth, label: null }),
          ...(reference === undefined
            ? []
            : [Plot.ruleX([reference], { stroke: PALETTE.axis, strokeDasharray: "4 3" })]),
          Plot.link(rows, {
            x1: "low",
            x2: "high",
            y1: "label",
            y2: "label",
            stroke: PALETTE.main,
            strokeOpacity: 0.35,
            strokeWidth: 12,
            strokeLinecap: "round",
          }),
          Plot.dot(rows, { x: "mean", y: "label", r: 5, fill: PALETTE.main }),
          Plot.dot(
            rows.filter(({ draw }) => typeof draw === "number"),
            { x: "draw", y: "label", r: 7, symbol: "diamond", fill: PALETTE.loss, stroke: "white", strokeWidth: 1.5 },
          ),
        ],
      };
    },
    [rows, xLabel, format, fromZero, reference],
  );
  return <PlotView options={options} />;
}

function domainOf(rows: readonly SpreadRow[], fromZero: boolean, reference: number | undefined): [number, number] {
  const values = rows.flatMap(({ low, high, draw }) => [low, high, ...(typeof draw === "number" ? [draw] : [])]);
  if (reference !== undefined) values.push(reference);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.08 || Math.abs(high) * 0.1 || 0.1;
  return [fromZero ? Math.min(0, low) : low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}
