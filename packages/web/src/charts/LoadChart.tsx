import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface LoadPart {
  readonly year: string;
  /** Index of the part: the first stands at the foot of the bar. */
  readonly part: number;
  readonly count: number;
}

interface LoadChartProps {
  readonly values: readonly LoadPart[];
  readonly parts: readonly string[];
  /** The school year of the chosen day. */
  readonly chosen: string;
}

const FILLS = [PALETTE.main, PALETTE.soft, "white"] as const;

/** How many measures per school year, divided in parts, with the year that was asked about marked. */
export function LoadChart({ values, parts, chosen }: LoadChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const years = [...new Set(values.map(({ year }) => year))];
      const every = Math.max(1, Math.ceil((years.length * 64) / Math.max(1, width - 48)));
      return {
        height: 300,
        marginLeft: 40,
        marginBottom: 40,
        marginTop: 24,
        x: {
          domain: years,
          label: null,
          tickFormat: (year: string) => ((years.length - 1 - years.indexOf(year)) % every === 0 ? year : ""),
          tickSize: 0,
        },
        y: { label: null, grid: true, nice: true },
        marks: [
          Plot.barY(values, {
            x: "year",
            y: "count",
            order: "part",
            fill: ({ part }: LoadPart) => FILLS[part]!,
            stroke: PALETTE.axis,
            strokeWidth: 0.75,
          }),
          Plot.text(
            years.filter((year) => year === chosen),
            {
              x: (year: string) => year,
              y: (year: string) =>
                values.filter((value) => value.year === year).reduce((sum, { count }) => sum + count, 0),
              text: () => "▼",
              dy: -10,
              fill: PALETTE.loss,
              fontSize: 14,
            },
          ),
          Plot.ruleY([0], { stroke: PALETTE.axis }),
        ],
      };
    },
    [values, chosen],
  );
  return (
    <>
      <ul className="key" aria-hidden="true">
        {parts.map((label, index) => (
          <li key={label} className="key__item">
            <span className="key__swatch" style={{ background: FILLS[index], border: "1px solid var(--k-subtle)" }} />
            {label}
          </li>
        ))}
      </ul>
      <PlotView options={options} />
    </>
  );
}
