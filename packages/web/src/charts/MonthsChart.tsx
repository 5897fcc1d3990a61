import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useLanguage } from "../app/language.ts";
import { numberText } from "../i18n/format.ts";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface MonthsRow {
  readonly label: string;
  readonly edition: string;
  readonly months: number;
  readonly isNewest: boolean;
}

interface MonthsChartProps {
  readonly rows: readonly MonthsRow[];
  readonly xLabel: string;
}

/** Months per approach: the newest edition as a full dot, earlier ones hollow, with a line between what changed. */
export function MonthsChart({ rows, xLabel }: MonthsChartProps) {
  const language = useLanguage();
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const labels = [...new Set(rows.map(({ label }) => label))];
      const margin = width < 520 ? 130 : 250;
      return {
        height: 60 + labels.length * (width < 520 ? 40 : 26),
        marginLeft: margin,
        marginRight: 24,
        marginBottom: 44,
        x: {
          label: xLabel,
          labelArrow: "none",
          labelAnchor: "center",
          grid: true,
          nice: true,
          ticks: width < 520 ? 4 : 8,
          tickFormat: (value: number) => numberText(value, language),
        },
        y: { domain: labels, label: null },
        marks: [
          Plot.axisY({ tickSize: 0, lineWidth: margin / 15, label: null }),
          Plot.ruleX([0], { stroke: PALETTE.axis }),
          Plot.ruleY(
            rows,
            Plot.groupY(
              { x1: "min", x2: "max" },
              { y: "label", x1: "months", x2: "months", stroke: PALETTE.soft, strokeWidth: 3 },
            ),
          ),
          Plot.dot(
            rows.filter(({ isNewest }) => !isNewest),
            { x: "months", y: "label", r: 5, stroke: PALETTE.axis, fill: "white", strokeWidth: 2 },
          ),
          Plot.dot(
            rows.filter(({ isNewest }) => isNewest),
            { x: "months", y: "label", r: 5, fill: (row: MonthsRow) => (row.months < 0 ? PALETTE.loss : PALETTE.main) },
          ),
        ],
      };
    },
    [rows, xLabel, language],
  );
  return <PlotView options={options} />;
}
