import * as Plot from "@observablehq/plot";
import type { Concentration } from "@kansrijk/core/measures/concentration";
import { useCallback } from "react";
import { useLanguage } from "../app/language.ts";
import { shareText } from "../i18n/format.ts";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

interface ConcentrationChartProps {
  readonly curve: Concentration["curve"];
  readonly before?: Concentration["curve"];
  readonly xLabel: string;
  readonly yLabel: string;
}

/** Share of the money against share of the pupils, in order of surroundings; the diagonal is equal money for all. */
export function ConcentrationChart({ curve, before, xLabel, yLabel }: ConcentrationChartProps) {
  const language = useLanguage();
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const axis = {
        domain: [0, 1],
        labelArrow: "none" as const,
        tickFormat: (value: number) => shareText(value, language),
        ticks: width < 420 ? 4 : 10,
        grid: true,
      };
      return {
        height: Math.min(width, 460),
        width: Math.min(width, 560),
        marginLeft: 56,
        marginTop: 32,
        marginBottom: 44,
        x: { ...axis, label: xLabel, labelAnchor: "center" },
        y: { ...axis, label: yLabel, ticks: 5 },
        marks: [
          Plot.line(
            [
              { pupils: 0, amount: 0 },
              { pupils: 1, amount: 1 },
            ],
            { x: "pupils", y: "amount", stroke: PALETTE.axis, strokeDasharray: "4 3" },
          ),
          ...(before ? [Plot.line(before, { x: "pupils", y: "amount", stroke: PALETTE.axis, strokeWidth: 2 })] : []),
          Plot.areaY(curve, { x: "pupils", y1: "pupils", y2: "amount", fill: PALETTE.soft, fillOpacity: 0.5 }),
          Plot.line(curve, { x: "pupils", y: "amount", stroke: PALETTE.main, strokeWidth: 3 }),
        ],
      };
    },
    [curve, before, xLabel, yLabel, language],
  );
  return <PlotView options={options} />;
}
