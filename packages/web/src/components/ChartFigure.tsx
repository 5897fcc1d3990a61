import { Suspense, useId, type ReactNode } from "react";
import { useText } from "../app/language.ts";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { Loading } from "./Loading.tsx";
import { PlainTable, type TableColumn } from "./PlainTable.tsx";

const AS_TABLE: Text = { nl: "Bekijk deze cijfers als tabel", en: "See these figures as a table" };

interface ChartFigureProps {
  readonly title: string;
  /** What the chart shows, in words made from the same figures. */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly children: ReactNode;
}

/** A chart with its title, what it says in words, and the same figures as a table. */
export function ChartFigure({ title, summary, columns, rows, children }: ChartFigureProps) {
  const text = useText();
  const id = useId();
  return (
    <figure className="figure" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className="figure__title">
        {title}
      </figcaption>
      <p className="nl-paragraph figure__summary">{summary}</p>
      <Suspense fallback={<Loading />}>{children}</Suspense>
      <details className="details">
        <summary>{text(AS_TABLE)}</summary>
        <PlainTable caption={title} hideCaption columns={columns} rows={rows} tall />
      </details>
    </figure>
  );
}
