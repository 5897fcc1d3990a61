import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";
import { rowRoom } from "./rows.ts";

export interface ChanceRow {
  readonly label: string;
  /** What fits on a small screen. */
  readonly short: string;
  readonly chance: number;
  readonly low: number;
  readonly high: number;
  /** No place: drawn in another colour, with a line above it. */
  readonly isRest: boolean;
}

interface ChanceChartProps {
  readonly rows: readonly ChanceRow[];
  readonly xLabel: string;
  readonly format: (value: number) => string;
}

/** A bar per choice with its chance, and a thin line for the interval. */
export function ChanceChart({ rows, xLabel, format }: ChanceChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const isNarrow = width < 520;
      const room = rowRoom(width);
      const margin = isNarrow ? 84 : room.margin;
      const row = 46;
      return {
        height: 58 + rows.length * row,
        marginLeft: margin,
        marginRight: isNarrow ? 92 : 108,
        marginBottom: 50,
        marginTop: 8,
        x: {
          domain: [0, 1],
          label: xLabel,
          labelArrow: "none",
          labelAnchor: "center",
          labelOffset: 42,
          grid: true,
          tickFormat: format,
          ticks: isNarrow ? 2 : 5,
        },
        y: { domain: rows.map(({ label }) => label), label: null, padding: 0.35 },
        marks: marks(rows, isNarrow ? undefined : room.lineWidth, format),
      };
    },
    [rows, xLabel, format],
  );
  return <PlotView options={options} />;
}

/** @param lineWidth of the names; undefined where only the short ones fit */
function marks(
  rows: readonly ChanceRow[],
  lineWidth: number | undefined,
  format: (value: number) => string,
): Plot.Markish[] {
  const shortOf = new Map(rows.map(({ label, short }) => [label, short]));
  const names =
    lineWidth === undefined ? { tickFormat: (label: string) => shortOf.get(label) ?? label } : { lineWidth };
  const interval = { x1: "low", x2: "high", y1: "label", y2: "label", strokeLinecap: "round" as const };
  return [
    Plot.axisY({ tickSize: 0, ...names, label: null }),
    Plot.barX(rows, {
      x: "chance",
      y: "label",
      fill: ({ isRest }: ChanceRow) => (isRest ? PALETTE.loss : PALETTE.main),
      rx: 2,
    }),
    Plot.link(rows, { ...interval, stroke: "white", strokeWidth: 5 }),
    Plot.link(rows, { ...interval, stroke: "var(--k-text)", strokeWidth: 2 }),
    Plot.text(rows, {
      x: "high",
      y: "label",
      dx: 8,
      textAnchor: "start",
      fontWeight: 600,
      text: ({ chance }: ChanceRow) => format(chance),
    }),
    Plot.ruleX([0], { stroke: PALETTE.axis }),
  ];
}
