import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useLanguage } from "../app/language.ts";
import { numberText } from "../i18n/format.ts";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface IntervalRow {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The value under the rule, drawn hollow beside what is tried out. */
  readonly before?: number;
}

interface IntervalChartProps {
  readonly rows: readonly IntervalRow[];
  readonly xLabel: string;
  /** The value of everybody together, drawn as a line. */
  readonly mean: number;
}

/** A dot per group with its 95% interval. */
export function IntervalChart({ rows, xLabel, mean }: IntervalChartProps) {
  const language = useLanguage();
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const top = Math.max(
        mean,
        ...rows.flatMap((row) => [row.value, row.before ?? 0, Number.isFinite(row.high) ? row.high : 0]),
      );
      const margin = width < 520 ? 118 : 200;
      return {
        height: 60 + rows.length * (width < 520 ? 46 : 34),
        marginLeft: margin,
        marginRight: 16,
        marginBottom: 44,
        x: {
          domain: [0, top * 1.05 || 1],
          label: xLabel,
          labelArrow: "none",
          labelAnchor: "center",
          grid: true,
          nice: true,
          tickFormat: (value: number) => numberText(value, language),
          ticks: Math.max(3, Math.floor((width - margin) / 90)),
        },
        y: { domain: rows.map((row) => row.label), label: null },
        marks: [
          Plot.axisY({ tickSize: 0, lineWidth: margin / 15, label: null }),
          Plot.ruleX([mean], { stroke: PALETTE.axis, strokeDasharray: "4 3" }),
          Plot.link(rows, {
            x1: "low",
            x2: (row: IntervalRow) => Math.min(row.high, top * 1.05),
            y1: "label",
            y2: "label",
            stroke: PALETTE.main,
            strokeWidth: 3,
            strokeOpacity: 0.5,
          }),
          Plot.dot(
            rows.filter((row) => row.before !== undefined),
            { x: "before", y: "label", r: 6, stroke: PALETTE.axis, fill: "white", strokeWidth: 2 },
          ),
          Plot.dot(rows, { x: "value", y: "label", r: 5, fill: PALETTE.main }),
        ],
      };
    },
    [rows, xLabel, mean, language],
  );
  return <PlotView options={options} />;
}
