import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { LineFigure } from "./LineFigure.tsx";
import { INDICATOR } from "./indicatorWords.ts";
import { seriesOf } from "./seriesOf.ts";

/** A table by year, and by group when asked, as lines; in words when nothing of it may be shown. */
export function YearLines({ table, by }: { readonly table: IndicatorTable; readonly by: string | null }) {
  const text = useText();
  const language = useLanguage();
  const series = useMemo(() => seriesOf(table, by, language), [table, by, language]);
  if (series.length === 0) return <p className="empty">{text(INDICATOR.allHidden)}</p>;
  return (
    <LineFigure
      title={`${text(table.title)}, ${table.place.name}`}
      summary={text(table.statement)}
      file={`${table.indicator}-${table.place.code}-${by ?? "all"}`}
      series={series}
      years={table.years}
      style={table}
    />
  );
}
