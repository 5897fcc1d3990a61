import type { Language } from "@kansrijk/core/vocabulary/text";
import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";
import { rowRoom } from "./rows.ts";

interface ScaleChartProps {
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly language: Language;
  readonly format: (value: number, language: Language) => string;
}

/** Amounts of very different size as dots on a scale of tens: a bar would say that its length can be compared. */
export function ScaleChart({ rows, language, format }: ScaleChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const { margin, row, lineWidth } = rowRoom(width);
      const values = rows.map(({ value }) => value);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      return {
        height: 40 + rows.length * row,
        marginLeft: margin,
        marginRight: 88,
        marginBottom: 32,
        x: {
          type: "log",
          domain: [10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(most))],
          ticks: width < 520 ? 2 : 5,
          tickFormat: (value: number) => format(value, language),
          grid: true,
          label: null,
        },
        y: { domain: rows.map(({ label }) => label), label: null },
        marks: [
          Plot.axisY({ tickSize: 0, lineWidth, label: null }),
          Plot.dot(rows, { x: "value", y: "label", r: 6, fill: PALETTE.main }),
          Plot.text(rows, {
            x: "value",
            y: "label",
            text: ({ value }: { value: number }) => format(value, language),
            textAnchor: "start",
            dx: 10,
            fontSize: 13,
          }),
        ],
      };
    },
    [rows, language, format],
  );
  return <PlotView options={options} />;
}
