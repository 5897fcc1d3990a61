import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

interface TimelineBar {
  readonly row: string;
  /** Days, `2027-01-31`. */
  readonly from: string;
  readonly to: string;
  /** Filled: it runs or is done. Open: it has yet to begin. Struck: it stopped. */
  readonly look: "filled" | "open" | "struck";
}

interface TimelineChartProps {
  readonly bars: readonly TimelineBar[];
  /** A line at this day, with its name. */
  readonly today: { readonly day: string; readonly label: string };
}

const ROW = 46;
const time = (day: string) => new Date(`${day}T00:00:00Z`);

/** A bar from begin to end per row, with its name above it, so that long names fit on a small screen too. */
export function TimelineChart({ bars, today }: TimelineChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const days = bars.flatMap(({ from, to }) => [from, to]).sort();
      const [first = today.day, last = today.day] = [days[0], days.at(-1)];
      const isInside = today.day >= first && today.day <= last;
      return {
        height: 56 + bars.length * ROW,
        marginLeft: 20,
        marginRight: 20,
        marginTop: 24,
        marginBottom: 28,
        x: { type: "utc", domain: [time(first), time(last)], label: null, grid: true, ticks: width < 520 ? 3 : 6 },
        y: { domain: bars.map((_, index) => index), axis: null, padding: 0.2 },
        marks: [
          ...bars.map((bar, index) => barMark(bar, index)),
          ...bars.map((bar, index) =>
            Plot.text([bar], {
              x: () => time(first),
              y: () => index,
              text: "row",
              dy: -13,
              textAnchor: "start",
              lineWidth: width / 15,
              textOverflow: "ellipsis",
              stroke: "white",
              strokeWidth: 3,
              fill: "currentColor",
            }),
          ),
          ...(isInside
            ? [
                Plot.ruleX([time(today.day)], { stroke: PALETTE.loss, strokeWidth: 2, strokeDasharray: "4 3" }),
                Plot.text([time(today.day)], {
                  x: (day: Date) => day,
                  frameAnchor: "top",
                  dy: -14,
                  text: () => today.label,
                  fill: PALETTE.loss,
                  fontWeight: 600,
                }),
              ]
            : []),
        ],
      };
    },
    [bars, today],
  );
  return <PlotView options={options} />;
}

function barMark(bar: TimelineBar, index: number): Plot.Markish {
  return Plot.barX([bar], {
    x1: ({ from }: TimelineBar) => time(from),
    x2: ({ to }: TimelineBar) => time(to),
    y: () => index,
    insetTop: 18,
    insetBottom: 4,
    rx: 3,
    fill: bar.look === "filled" ? PALETTE.main : bar.look === "open" ? "white" : PALETTE.line,
    stroke: PALETTE.main,
    strokeWidth: bar.look === "struck" ? 0 : 2,
  });
}
