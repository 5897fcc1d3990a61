import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";
import { rowRoom } from "./rows.ts";

export interface StripPoint {
  readonly row: string;
  readonly share: number;
  /** Decides how large the dot is. */
  readonly size: number;
}

interface StripChartProps {
  readonly rows: readonly string[];
  readonly points: readonly StripPoint[];
  /** The share of everybody, per row, drawn as a line. */
  readonly means: readonly { readonly row: string; readonly share: number }[];
  readonly xLabel: string;
  readonly format: (value: number) => string;
}

const ROW = 84;

/** Per row a cloud of dots along a line of shares; the further they lie apart, the more the units differ. */
export function StripChart({ rows, points, means, xLabel, format }: StripChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const { margin, lineWidth } = rowRoom(width);
      return {
        height: 62 + rows.length * ROW,
        marginLeft: margin,
        marginRight: 24,
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
          ticks: width < 520 ? 2 : 5,
        },
        fy: { domain: [...rows], label: null, padding: 0.1 },
        r: { range: [1.5, 7] },
        marks: [
          Plot.axisFy({ anchor: "left", lineWidth, label: null, tickSize: 0 }),
          Plot.ruleX(means, { x: "share", fy: "row", stroke: PALETTE.axis, strokeWidth: 2, strokeDasharray: "4 3" }),
          Plot.dot(
            points,
            Plot.dodgeY("middle", {
              x: "share",
              fy: "row",
              r: "size",
              fill: PALETTE.main,
              fillOpacity: 0.55,
              stroke: "white",
              strokeWidth: 0.5,
            }),
          ),
        ],
      };
    },
    [rows, points, means, xLabel, format],
  );
  return <PlotView options={options} />;
}
