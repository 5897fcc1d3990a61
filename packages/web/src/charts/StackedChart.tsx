import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";
import { rowRoom } from "./rows.ts";

export interface StackedPart {
  readonly row: string;
  readonly part: string;
  /** Between 0 and 1. */
  readonly share: number;
}

export interface PartStyle {
  readonly label: string;
  readonly fill: string;
  /** Colour of the figure inside the bar. */
  readonly ink: "white" | "black";
}

interface StackedChartProps {
  readonly rows: readonly string[];
  readonly parts: readonly PartStyle[];
  readonly values: readonly StackedPart[];
  readonly format: (share: number) => string;
}

/** Below this part of the width a figure does not fit in its bar. */
const FITS = 34;

/** A bar of 100% per row, divided in parts, with the figures in it where they fit. Parts are told apart by order and words too. */
export function StackedChart({ rows, parts, values, format }: StackedChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const { margin, row, lineWidth } = rowRoom(width);
      const inner = width - margin - 24;
      const order = parts.map(({ label }) => label);
      const styleOf = new Map(parts.map((style) => [style.label, style]));
      const placed = placedParts(rows, order, values);
      return {
        height: 40 + rows.length * row,
        marginLeft: margin,
        marginRight: 24,
        marginBottom: 32,
        marginTop: 8,
        x: { domain: [0, 1], label: null, tickFormat: format, ticks: width < 520 ? 2 : 4, grid: true },
        y: { domain: [...rows], label: null, padding: 0.25 },
        marks: [
          Plot.axisY({ tickSize: 0, lineWidth, label: null }),
          Plot.barX(placed, {
            x1: "from",
            x2: "to",
            y: "row",
            fill: ({ part }: PlacedPart) => styleOf.get(part)!.fill,
            stroke: "white",
            strokeWidth: 1,
          }),
          Plot.text(
            placed.filter(({ from, to }) => (to - from) * inner > FITS),
            {
              x: ({ from, to }: PlacedPart) => (from + to) / 2,
              y: "row",
              text: ({ share }: PlacedPart) => format(share),
              fill: ({ part }: PlacedPart) => styleOf.get(part)!.ink,
              fontSize: 13,
            },
          ),
          Plot.ruleX([0], { stroke: PALETTE.axis }),
        ],
      };
    },
    [rows, parts, values, format],
  );
  return (
    <>
      <ul className="key" aria-hidden="true">
        {parts.map(({ label, fill }) => (
          <li key={label} className="key__item">
            <span className="key__swatch" style={{ background: fill }} />
            {label}
          </li>
        ))}
      </ul>
      <PlotView options={options} />
    </>
  );
}

interface PlacedPart extends StackedPart {
  readonly from: number;
  readonly to: number;
}

function placedParts(rows: readonly string[], order: readonly string[], values: readonly StackedPart[]): PlacedPart[] {
  return rows.flatMap((row) => {
    let at = 0;
    return order.flatMap((part): PlacedPart[] => {
      const value = values.find((item) => item.row === row && item.part === part);
      if (!value || value.share <= 0) return [];
      const from = at;
      at += value.share;
      return [{ ...value, from, to: at }];
    });
  });
}
