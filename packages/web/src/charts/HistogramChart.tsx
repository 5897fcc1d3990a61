import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useLanguage } from "../app/language.ts";
import type { Bin } from "../funding/histogram.ts";
import { numberText } from "../i18n/format.ts";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

interface HistogramChartProps {
  readonly bins: readonly Bin[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** Values below nought are losses and those above gains; both get a colour. */
  readonly signed?: boolean;
}

export function HistogramChart({ bins, xLabel, yLabel, signed = false }: HistogramChartProps) {
  const language = useLanguage();
  const options = useCallback(
    (width: number): Plot.PlotOptions => ({
      height: Math.max(220, Math.min(320, width * 0.4)),
      marginLeft: 56,
      marginBottom: 44,
      x: {
        label: xLabel,
        labelArrow: "none",
        labelAnchor: "center",
        tickFormat: (value: number) => numberText(value, language, value % 1 === 0 ? 0 : 2),
        ticks: Math.max(3, Math.floor(width / 110)),
      },
      y: {
        label: yLabel,
        labelArrow: "none",
        grid: true,
        tickFormat: (value: number) => numberText(value, language),
        ticks: 5,
      },
      marks: [
        Plot.rectY(bins, {
          x1: "from",
          x2: "to",
          y: "count",
          insetLeft: 0.5,
          insetRight: 0.5,
          fill: signed ? (bin: Bin) => (bin.to <= 0 ? PALETTE.loss : PALETTE.gain) : PALETTE.main,
        }),
        Plot.ruleY([0], { stroke: PALETTE.axis }),
        ...(signed ? [Plot.ruleX([0], { stroke: PALETTE.axis })] : []),
      ],
    }),
    [bins, xLabel, yLabel, signed, language],
  );
  return <PlotView options={options} />;
}
