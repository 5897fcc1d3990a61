import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useLanguage } from "../app/language.ts";
import { numberText } from "../i18n/format.ts";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface PowerPoint {
  readonly perArm: number;
  readonly power: number;
}

interface PowerChartProps {
  readonly points: readonly PowerPoint[];
  /** The power asked, and the pupils that are needed for it. */
  readonly aim: number;
  readonly needed: number | null;
  readonly xLabel: string;
  readonly yLabel: string;
}

/** How the chance to see the effect rises with the number of pupils. */
export function PowerChart({ points, aim, needed, xLabel, yLabel }: PowerChartProps) {
  const language = useLanguage();
  const options = useCallback(
    (width: number): Plot.PlotOptions => ({
      height: Math.min(340, Math.max(240, width * 0.5)),
      marginLeft: 60,
      marginBottom: 48,
      x: {
        label: xLabel,
        labelArrow: "none",
        labelAnchor: "center",
        ticks: width < 520 ? 4 : 8,
        tickFormat: (value: number) => numberText(value, language),
      },
      y: {
        label: yLabel,
        labelArrow: "none",
        domain: [0, 1],
        grid: true,
        ticks: 5,
        tickFormat: (value: number) => `${numberText(value * 100, language)}%`,
      },
      marks: [
        Plot.ruleY([aim], { stroke: PALETTE.axis, strokeDasharray: "4 3" }),
        ...(needed === null ? [] : [Plot.ruleX([needed], { stroke: PALETTE.axis, strokeDasharray: "4 3" })]),
        Plot.line(points, { x: "perArm", y: "power", stroke: PALETTE.main, strokeWidth: 3 }),
        ...(needed === null ? [] : [Plot.dot([{ x: needed, y: aim }], { x: "x", y: "y", r: 6, fill: PALETTE.main })]),
      ],
    }),
    [points, aim, needed, xLabel, yLabel, language],
  );
  return <PlotView options={options} />;
}
