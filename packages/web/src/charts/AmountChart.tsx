import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";
import { rowRoom } from "./rows.ts";

interface AmountRow {
  readonly row: string;
  readonly whole: number;
  readonly used: number;
}

interface AmountChartProps {
  readonly rows: readonly AmountRow[];
  readonly format: (value: number) => string;
}

/** A light bar for the whole of each row with a dark, thinner one for what is used of it. */
export function AmountChart({ rows, format }: AmountChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const { margin, row, lineWidth } = rowRoom(width);
      return {
        height: 40 + rows.length * row,
        marginLeft: margin,
        marginRight: 24,
        marginBottom: 32,
        marginTop: 8,
        x: { label: null, tickFormat: format, ticks: width < 520 ? 2 : 4, grid: true, zero: true },
        y: { domain: rows.map((one) => one.row), label: null, padding: 0.25 },
        marks: [
          Plot.axisY({ tickSize: 0, lineWidth, label: null }),
          Plot.barX(rows, { x: "whole", y: "row", fill: PALETTE.soft, stroke: PALETTE.main }),
          Plot.barX(rows, { x: "used", y: "row", fill: PALETTE.main, insetTop: 6, insetBottom: 6 }),
          Plot.ruleX([0], { stroke: PALETTE.axis }),
        ],
      };
    },
    [rows, format],
  );
  return <PlotView options={options} />;
}
