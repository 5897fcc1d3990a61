import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface GrowthPoint {
  /** Year with a fraction for the day. */
  readonly time: number;
  readonly value: number;
  readonly label: string;
}

export interface GrowthLine {
  readonly id: string;
  readonly label: string;
  readonly points: readonly GrowthPoint[];
}

const SYMBOLS = ["circle", "square", "triangle", "diamond", "star", "wye"] as const;

/** Counts over time; every kind has its own mark, and only counts of one kind are joined, dashed over unknown years. */
export function GrowthChart({ lines }: { readonly lines: readonly GrowthLine[] }) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const points = lines.flatMap((line, index) => line.points.map((point) => ({ ...point, index })));
      const years = points.map(({ time }) => Math.floor(time));
      return {
        height: Math.max(260, Math.min(380, width * 0.5)),
        marginTop: 24,
        marginLeft: 46,
        marginRight: 40,
        x: {
          type: "linear",
          domain: [Math.min(...years), Math.max(...years) + 1],
          tickFormat: (year: number) => String(year),
          ticks: [...new Set(years)],
          label: null,
        },
        y: { domain: [0, Math.max(...points.map(({ value }) => value)) * 1.1], grid: true, label: null, ticks: 5 },
        marks: [
          Plot.ruleY([0], { stroke: PALETTE.line }),
          ...lines.map((line) =>
            Plot.line(line.points, { x: "time", y: "value", stroke: PALETTE.axis, strokeDasharray: "4 4" }),
          ),
          ...lines.map((line, index) =>
            Plot.dot(line.points, {
              x: "time",
              y: "value",
              symbol: SYMBOLS[index % SYMBOLS.length]!,
              r: 7,
              fill: PALETTE.main,
            }),
          ),
          Plot.text(points, { x: "time", y: "value", text: "label", dy: -16, fontWeight: 600 }),
        ],
      };
    },
    [lines],
  );
  return (
    <>
      <ul className="growth-key" aria-hidden="true">
        {lines.map(({ id, label }, index) => (
          <li key={id}>
            {MARKS[index % MARKS.length]} {label}
          </li>
        ))}
      </ul>
      <PlotView options={options} />
    </>
  );
}

/** The marks of the picture as characters, in the same order. */
const MARKS = ["●", "■", "▲", "◆", "★", "Y"];
