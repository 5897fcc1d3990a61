import { tableCsv, type TableCell } from "@kansrijk/core/admission/files/table";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useRef, type ReactNode } from "react";
import { useText } from "../app/language.ts";
import { ChartFigure } from "../components/ChartFigure.tsx";
import { pngBlob, saveBlob, svgText } from "./saveFigure.ts";

const SAVE: Text = { nl: "Bewaar", en: "Save" };
const HIDDEN: Text = { nl: "afgeschermd", en: "protected" };

const KINDS = ["CSV", "SVG", "PNG"] as const;

export interface DataColumn {
  readonly label: string;
  /** How a number is shown; in the CSV it stands as it is. */
  readonly format?: (value: number) => string;
}

interface DataFigureProps {
  readonly title: string;
  readonly summary: string;
  readonly columns: readonly DataColumn[];
  /** Null is a figure that is protected. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Name of the files, without ending. */
  readonly file: string;
  readonly children: ReactNode;
}

/** A chart with its words and its table, and the same to keep: the figures as CSV, the picture as SVG or PNG. */
export function DataFigure({ title, summary, columns, rows, file, children }: DataFigureProps) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const save = (kind: (typeof KINDS)[number]) => {
    if (kind === "CSV") return saveBlob(csvBlob(columns, rows), `${file}.csv`);
    const drawn = place.current?.querySelector<SVGSVGElement>(".plot svg");
    if (!drawn) return undefined;
    if (kind === "SVG") return saveBlob(new Blob([svgText(drawn)], { type: "image/svg+xml" }), `${file}.svg`);
    return void pngBlob(drawn).then((blob) => saveBlob(blob, `${file}.png`));
  };
  return (
    <div ref={place} className="data-figure">
      <ChartFigure
        title={title}
        summary={summary}
        columns={columns.map(({ label, format }) => ({ label, ...(format ? { numeric: true } : {}) }))}
        rows={rows.map((cells) =>
          cells.map((cell, index) => {
            if (cell === null) return text(HIDDEN);
            return typeof cell === "number" ? (columns[index]!.format?.(cell) ?? cell) : cell;
          }),
        )}
      >
        {children}
      </ChartFigure>
      <p className="data-figure__saves no-print">
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="copy__button" onClick={() => save(kind)}>
            <span className="visually-hidden">
              {text(SAVE)} {title}:{" "}
            </span>
            {kind}
          </button>
        ))}
      </p>
    </div>
  );
}

function csvBlob(columns: DataFigureProps["columns"], rows: DataFigureProps["rows"]): Blob {
  const csv = tableCsv({ header: columns.map(({ label }) => label), rows });
  return new Blob([csv], { type: "text/csv;charset=utf-8" });
}
