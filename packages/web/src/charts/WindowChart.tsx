import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface WindowChartProps {
  readonly rows: readonly string[];
  /** Days; from and to are both included. */
  readonly bars: readonly { readonly row: string; readonly from: string; readonly to: string }[];
  /** What happened between two days: the mark stands halfway, on a line as long as we do not know the day. */
  readonly marks: readonly {
    readonly row: string;
    readonly from: string;
    readonly to: string;
    readonly look: "kept" | "late" | "other";
  }[];
  /** Lines across all rows, with their names above. */
  readonly lines: readonly { readonly on: string; readonly label: string }[];
}

const ROW = 21;
const SHORTEST_MS = 20 * 86_400_000;
const LOOKS = {
  kept: { symbol: "circle", fill: PALETTE.gain },
  late: { symbol: "triangle", fill: PALETTE.loss },
  other: { symbol: "circle", fill: "white" },
} as const;
const time = (day: string) => new Date(`${day}T00:00:00Z`);

const halfway = ({ from, to }: { from: string; to: string }) =>
  new Date((time(from).getTime() + time(to).getTime()) / 2);

/** A bar per row for the time in which something could be done, with marks for what happened. */
export function WindowChart({ rows, bars, marks, lines }: WindowChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => ({
      height: 64 + rows.length * ROW,
      marginLeft: 54,
      marginRight: 16,
      marginTop: 34,
      marginBottom: 28,
      x: { type: "utc", label: null, grid: true, ticks: width < 520 ? 4 : 10 },
      y: { domain: [...rows], label: null, padding: 0.35 },
      marks: [
        Plot.axisY({ label: null, tickSize: 0 }),
        Plot.ruleX(lines, { x: ({ on }: { on: string }) => time(on), stroke: PALETTE.axis, strokeDasharray: "3 3" }),
        // Letters of one year would stand on each other: every second name stands higher.
        ...[0, 1].map((odd) =>
          Plot.text(
            lines.filter((_line, index) => index % 2 === odd),
            { x: ({ on }: { on: string }) => time(on), text: "label", frameAnchor: "top", dy: -12 - 14 * odd },
          ),
        ),
        Plot.barX(bars, {
          y: "row",
          x1: ({ from }: { from: string }) => time(from),
          // A window of a day must be seen as well.
          x2: ({ from, to }: { from: string; to: string }) =>
            new Date(Math.max(time(to).getTime(), time(from).getTime() + SHORTEST_MS)),
          fill: PALETTE.soft,
          rx: 2,
        }),
        Plot.ruleY(
          marks.filter(({ from, to }) => from !== to),
          {
            y: "row",
            x1: ({ from }: { from: string }) => time(from),
            x2: ({ to }: { to: string }) => time(to),
            stroke: PALETTE.axis,
          },
        ),
        ...(["kept", "late", "other"] as const).map((look) =>
          Plot.dot(
            marks.filter((mark) => mark.look === look),
            { y: "row", x: halfway, r: 5, stroke: PALETTE.axis, ...LOOKS[look] },
          ),
        ),
      ],
    }),
    [rows, bars, marks, lines],
  );
  return <PlotView options={options} />;
}
