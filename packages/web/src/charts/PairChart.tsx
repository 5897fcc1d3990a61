import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";
import { rowRoom } from "./rows.ts";

export interface PairRow {
  readonly label: string;
  /** Drawn as an open dot. */
  readonly from: number;
  /** Drawn as a filled dot. */
  readonly to: number;
}

interface PairChartProps {
  readonly rows: readonly PairRow[];
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly xLabel: string;
  readonly format: (value: number) => string;
}

/** Two figures per row with the line between them: open is what it is compared with, filled is ours. */
export function PairChart({ rows, fromLabel, toLabel, xLabel, format }: PairChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const { margin, row, lineWidth } = rowRoom(width);
      return {
        height: 62 + rows.length * row,
        marginLeft: margin,
        marginRight: 24,
        marginBottom: 50,
        marginTop: 8,
        x: {
          zero: true,
          nice: true,
          label: xLabel,
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
          Plot.link(rows, { x1: "from", x2: "to", y1: "label", y2: "label", stroke: PALETTE.main, strokeWidth: 3 }),
          Plot.dot(rows, { x: "from", y: "label", r: 7, stroke: PALETTE.axis, fill: "white", strokeWidth: 2 }),
          Plot.dot(rows, { x: "to", y: "label", r: 4.5, fill: PALETTE.main }),
        ],
      };
    },
    [rows, xLabel, format],
  );
  return (
    <>
      <ul className="key" aria-hidden="true">
        <li className="key__item">
          <span className="key__dot key__dot--open" />
          {fromLabel}
        </li>
        <li className="key__item">
          <span className="key__dot" />
          {toLabel}
        </li>
      </ul>
      <PlotView options={options} />
    </>
  );
}
