import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useLanguage } from "../app/language.ts";
import { numberText } from "../i18n/format.ts";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface FitPoint {
  readonly percent: number;
  readonly target: number;
  readonly achieved: number;
}

interface FitChartProps {
  readonly points: readonly FitPoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly targetLabel: string;
  readonly achievedLabel: string;
}

/** Two lines of quantiles: published (dashed, open) and achieved (filled). They lie on each other where the country fits. */
export function FitChart({ points, xLabel, yLabel, targetLabel, achievedLabel }: FitChartProps) {
  const language = useLanguage();
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      return {
        height: Math.max(240, Math.min(340, width * 0.6)),
        marginLeft: 52,
        marginBottom: 44,
        marginTop: 28,
        x: {
          domain: [0, 100],
          label: xLabel,
          labelArrow: "none",
          labelAnchor: "center",
          tickFormat: (value: number) => `${value}%`,
          ticks: width < 420 ? 4 : 8,
        },
        y: {
          label: yLabel,
          labelArrow: "none",
          grid: true,
          zero: true,
          tickFormat: (value: number) => numberText(value, language, value % 1 === 0 ? 0 : 1),
          ticks: 5,
        },
        marks: marks(points, targetLabel, achievedLabel),
      };
    },
    [points, xLabel, yLabel, targetLabel, achievedLabel, language],
  );
  return <PlotView options={options} />;
}

function marks(points: readonly FitPoint[], targetLabel: string, achievedLabel: string): Plot.Markish[] {
  return [
    Plot.line(points, {
      x: "percent",
      y: "target",
      stroke: PALETTE.axis,
      strokeDasharray: "5 4",
      strokeWidth: 2,
    }),
    Plot.dot(points, { x: "percent", y: "target", r: 6, stroke: PALETTE.axis, strokeWidth: 2, fill: "white" }),
    Plot.line(points, { x: "percent", y: "achieved", stroke: PALETTE.main, strokeWidth: 2 }),
    Plot.dot(points, { x: "percent", y: "achieved", r: 3.5, fill: PALETTE.main }),
    Plot.text([`○ ${targetLabel}`], { frameAnchor: "top-left", dx: 8, dy: 4, fill: PALETTE.axis }),
    Plot.text([`● ${achievedLabel}`], { frameAnchor: "top-left", dx: 8, dy: 24, fill: PALETTE.main }),
  ];
}
