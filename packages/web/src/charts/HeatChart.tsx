import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface HeatCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** Thin and empty cells have an edge, cells that cannot exist a dash. */
  readonly mark: "enough" | "thin" | "empty" | "outside";
}

/** Narrower than this and the names of columns stand upright. */
const WIDE = 110;
const LEAST_OPACITY = 0.12;

/** Counts in a grid: the darker the more, with the count in the cell. Few is marked by an edge as well as by colour. */
export function HeatChart({ cells }: { readonly cells: readonly HeatCell[] }) {
  const options = useCallback(
    (width: number): Plot.PlotOptions => {
      const rows = [...new Set(cells.map(({ row }) => row))];
      const columns = [...new Set(cells.map(({ column }) => column))];
      const most = Math.max(1, ...cells.map(({ count }) => count));
      const opacity = ({ count }: HeatCell): number =>
        count === 0 ? 0 : LEAST_OPACITY + (1 - LEAST_OPACITY) * (count / most);
      const marginLeft = Math.min(200, width * 0.36);
      const cellWidth = (width - marginLeft) / columns.length;
      return {
        height: (cellWidth < WIDE ? 220 : 90) + rows.length * 48,
        marginLeft,
        marginTop: cellWidth < WIDE ? 200 : 70,
        marginRight: 8,
        marginBottom: 8,
        x: { domain: columns, label: null, axis: null, padding: 0.06 },
        y: { domain: rows, label: null, padding: 0.06 },
        marks: [
          Plot.axisY({ tickSize: 0, label: null, lineWidth: marginLeft / 16 }),
          Plot.axisX({
            anchor: "top",
            tickSize: 0,
            label: null,
            ...(cellWidth < WIDE ? { tickRotate: -90 } : { lineWidth: cellWidth / 15 }),
          }),
          Plot.cell(cells, { x: "column", y: "row", fill: PALETTE.main, fillOpacity: opacity }),
          Plot.cell(
            cells.filter(({ mark }) => mark === "thin" || mark === "empty"),
            { x: "column", y: "row", fill: "none", stroke: PALETTE.loss, strokeWidth: 3, inset: 2 },
          ),
          Plot.text(cells, {
            x: "column",
            y: "row",
            text: ({ count, mark }: HeatCell) => (mark === "outside" ? "–" : String(count)),
            fill: (cell: HeatCell) => (opacity(cell) > 0.55 ? "white" : "black"),
            fontSize: 15,
          }),
        ],
      };
    },
    [cells],
  );
  return <PlotView options={options} />;
}
