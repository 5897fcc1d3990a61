import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";
import { spreadLabels } from "./spreadLabels.ts";
import { valueDomain } from "@kansrijk/core/numbers/valueDomain";

export interface OrderedPlace {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Places of which the intervals overlap share a band; counted from 0. */
  readonly band: number;
  readonly isMarked: boolean;
}

interface OrderChartProps {
  /** In order of value. */
  readonly places: readonly OrderedPlace[];
  readonly format: (value: number) => string;
  readonly reference: { readonly label: string; readonly value: number } | null;
}

const MARGIN = { top: 20, bottom: 16, left: 58, right: 12 };

/** All places in order of value, each as its interval; places in one strip cannot be told apart. Marked ones are named. */
export function OrderChart({ places, format, reference }: OrderChartProps) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const height = Math.max(260, Math.min(380, width * 0.45));
      const rows = places.map((place, at) => ({ ...place, at }));
      const domain = valueDomain([
        ...rows.flatMap(({ low, high }) => [low, high]),
        ...(reference ? [reference.value] : []),
      ]);
      const marked = rows.filter(({ isMarked }) => isMarked);
      const room = (width - MARGIN.left - MARGIN.right) / Math.max(1, rows.length);
      return {
        height,
        marginTop: MARGIN.top,
        marginBottom: MARGIN.bottom,
        marginLeft: MARGIN.left,
        marginRight: MARGIN.right,
        x: { domain: [-0.5, rows.length - 0.5], axis: null },
        y: { domain, label: null, grid: true, tickFormat: format, ticks: 5 },
        marks: [
          Plot.rectX(strips(rows), {
            x1: "from",
            x2: "to",
            fill: ({ band }: Strip) => (band % 2 === 0 ? PALETTE.soft : "none"),
            fillOpacity: 0.35,
          }),
          Plot.ruleX(rows, {
            x: "at",
            y1: "low",
            y2: "high",
            stroke: ({ isMarked }: OrderedPlace) => (isMarked ? PALETTE.loss : PALETTE.main),
            strokeWidth: Math.max(0.8, Math.min(6, room * 0.6)),
            strokeOpacity: 0.55,
          }),
          Plot.dot(rows, {
            x: "at",
            y: "value",
            r: Math.max(1, Math.min(4, room * 0.45)),
            fill: ({ isMarked }: OrderedPlace) => (isMarked ? PALETTE.loss : PALETTE.main),
          }),
          ...referenceMarks(reference),
          ...nameMarks(marked, height - MARGIN.top - MARGIN.bottom, domain),
          Plot.tip(rows, Plot.pointerX({ x: "at", y: "value", title: (row: OrderedPlace) => tipText(row, format) })),
        ],
      };
    },
    [places, format, reference],
  );
  return <PlotView options={options} />;
}

function referenceMarks(reference: OrderChartProps["reference"]): Plot.Markish[] {
  if (!reference) return [];
  return [
    Plot.ruleY([reference.value], { stroke: PALETTE.axis, strokeDasharray: "5 4" }),
    Plot.text([reference.label], {
      frameAnchor: "right",
      y: () => reference.value,
      dy: -9,
      fill: PALETTE.axis,
      stroke: "white",
      strokeWidth: 3,
    }),
  ];
}

interface Strip {
  readonly band: number;
  readonly from: number;
  readonly to: number;
}

function strips(rows: readonly { readonly band: number; readonly at: number }[]): Strip[] {
  const found: Strip[] = [];
  for (const { band, at } of rows) {
    const last = found.at(-1);
    if (last?.band === band) found[found.length - 1] = { ...last, to: at + 0.5 };
    else found.push({ band, from: at - 0.5, to: at + 0.5 });
  }
  return found;
}

function tipText({ name, value, low, high }: OrderedPlace, format: (value: number) => string): string {
  return `${name}\n${format(value)} (${format(low)} - ${format(high)})`;
}

function nameMarks(
  marked: readonly (OrderedPlace & { readonly at: number })[],
  inner: number,
  [low, high]: readonly [number, number],
): Plot.Markish[] {
  const wanted = marked.map(({ high: top }) => inner * (1 - (top - low) / (high - low)) - 10);
  const places = spreadLabels(wanted, 16, inner);
  return marked.map((place, index) =>
    Plot.text([place], {
      x: "at",
      y: "high",
      text: "name",
      dy: places[index]! - wanted[index]! - 10,
      fill: PALETTE.loss,
      stroke: "white",
      strokeWidth: 4,
      fontWeight: 600,
    }),
  );
}
